package org.hsproster.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret key of the hashes in the history. Without a key, employee numbers and amounts are few enough to be found
 * by trying all of them. It is stored in the data folder, and the hashes may be stored elsewhere.
 */
final class HistoryKey {

    private static final String FILE = "history.key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    /** Separates parts that are hashed together. */
    private static final char SEPARATOR = '\u001f';

    private final Mac mac;

    private HistoryKey(Mac mac) {
        this.mac = mac;
    }

    /** Reads the key of a data folder, and creates one where there is none. */
    static HistoryKey in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            make(file);
        }
        byte[] secret = Files.readAllBytes(file);
        if (secret.length != LENGTH) {
            throw new IOException(
                    file + " is damaged: put back a copy of it, or remove it and begin a new history without it");
        }
        return of(secret);
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

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path part = file.resolveSibling("." + FILE + ".part");
        Files.deleteIfExists(part);
        makePrivate(part);
        Files.write(part, secret, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Creates an empty file that only its owner can read, where the file system supports such permissions. */
    private static void makePrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
