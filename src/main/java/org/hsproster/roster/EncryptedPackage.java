package org.hsproster.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel 2007 or later behind a password, deciphered into memory: nothing of it lies on a disk in the clear.
 */
final class EncryptedPackage {

    private final byte[] zip;
    private final boolean tookPassword;

    private EncryptedPackage(byte[] zip, boolean tookPassword) {
        this.zip = zip;
        this.tookPassword = tookPassword;
    }

    static EncryptedPackage open(Path path, Optional<Password> password) throws UnreadableRosterException {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            Decryptor decryptor = new EncryptionInfo(files).getDecryptor();
            boolean takesPassword = !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
            if (takesPassword && password.isEmpty()) {
                throw Place.of(path).refusal(RosterFindingCode.PASSWORD_NEEDED);
            }
            if (takesPassword && !decryptor.verifyPassword(password.get().text())) {
                throw Place.of(path).refusal(RosterFindingCode.WRONG_PASSWORD);
            }
            try (InputStream in = decryptor.getDataStream(files)) {
                return new EncryptedPackage(in.readAllBytes(), takesPassword);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw Place.of(path).damaged(e);
        }
    }

    ZipParts parts() throws IOException {
        return ZipParts.of(zip);
    }

    /** Whether it was the user's; Excel itself opens files under a password of its own without asking. */
    boolean tookPassword() {
        return tookPassword;
    }
}
