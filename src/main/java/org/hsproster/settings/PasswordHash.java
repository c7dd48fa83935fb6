package org.hsproster.settings;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The form in which the settings hold the password of a {@link WebUser}: a bcrypt hash. */
public final class PasswordHash {

    /** One attempt takes about a quarter of a second. */
    public static final int COST = 12;

    private static final int FEWEST_CHARACTERS = 12;

    /** bcrypt ignores what follows. */
    private static final int MOST_BYTES = 72;

    private PasswordHash() {}

    /** Tests whether a password is long enough not to be guessed, and short enough for bcrypt to use all of it. */
    public static boolean isGood(char[] password) {
        return password.length >= FEWEST_CHARACTERS
                && StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)).remaining() <= MOST_BYTES;
    }

    /** Returns the hash of a password. */
    public static String of(char[] password) {
        return String.valueOf(new BCryptPasswordEncoder(COST).encode(CharBuffer.wrap(password)));
    }
}
