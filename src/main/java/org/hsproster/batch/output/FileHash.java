package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The SHA-256 of files. */
public final class FileHash {

    /** Takes the place of the hash of a file that cannot be read; the reader reports why. */
    public static final String NONE = "none";

    private FileHash() {}

    public static String of(Path file) {
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            update(digest, file);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return NONE;
        }
    }

    /**
     * Adds a file to a hash.
     *
     * @throws IOException also for what is no file, since reading a pipe or a device may never end
     */
    public static void update(MessageDigest digest, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        DigestUtils.updateDigest(digest, file);
    }
}
