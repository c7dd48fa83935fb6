package org.hsproster.history;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret key of the hashes in the history. Without a key, employee numbers and amounts are few enough to be found
 * by trying all of them. It is stored in a file, and the hashes in the database.
 */
final class HistoryKey {

    private static final String ALGORITHM = "HmacSHA256";
    /** In bytes. */
    static final int LENGTH = 32;

    /** Separates parts that are hashed together. */
    private static final char SEPARATOR = '\u001f';

    private final Mac mac;

    private HistoryKey(Mac mac) {
        this.mac = mac;
    }

    static HistoryKey of(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return new HistoryKey(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Returns a hash that identifies this key. */
    String id() {
        return hash(8, "key");
    }

    /** Returns the first bytes of the hash of all parts, in hexadecimal. */
    synchronized String hash(int bytes, String... parts) {
        for (String part : parts) {
            mac.update((part + SEPARATOR).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(mac.doFinal(), 0, bytes);
    }
}
