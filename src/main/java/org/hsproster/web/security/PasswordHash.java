package org.hsproster.web.security;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What the settings keep of a password. */
public final class PasswordHash {

    /** Every try takes some quarter of a second. */
    static final int COST = 12;

    private static final int FEWEST_CHARACTERS = 12;

    /** What lies beyond, bcrypt would leave out. */
    private static final int MOST_BYTES = 72;

    private PasswordHash() {}

    /** Tests whether it is long enough not to be guessed, and no longer than what counts. */
    public static boolean isGood(char[] password) {
        return password.length >= FEWEST_CHARACTERS
                && StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)).remaining() <= MOST_BYTES;
    }

    public static String of(char[] password) {
        return String.valueOf(new BCryptPasswordEncoder(COST).encode(CharBuffer.wrap(password)));
    }
}
