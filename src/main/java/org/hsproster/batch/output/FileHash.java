package org.hsproster.batch.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The SHA-256 of files. */
public final class FileHash {

    /** Takes the place of the hash of a file that cannot be read; the reader reports why. */
    public static final String NONE = "none";

    private FileHash() {}

    public static String of(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(DigestUtils.updateDigest(DigestUtils.getSha256Digest(), file)
                            .digest());
        } catch (IOException e) {
            return NONE;
        }
    }
}
