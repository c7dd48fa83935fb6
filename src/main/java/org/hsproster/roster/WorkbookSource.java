package org.hsproster.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A workbook file opened to be copied.
 *
 * @param content the bytes of the file, deciphered
 * @param tookPassword whether the password was needed, so that the copy needs it as well
 */
public record WorkbookSource(InputStream content, boolean tookPassword) {

    public static WorkbookSource open(Path path, Optional<Password> password)
            throws IOException, UnreadableRosterException {
        if (FileSignature.of(path) == FileSignature.OLE2) {
            EncryptedPackage encrypted = EncryptedPackage.open(path, password);
            return new WorkbookSource(encrypted.content(), encrypted.tookPassword());
        }
        return new WorkbookSource(Files.newInputStream(path), false);
    }

    /** Whether a file asks for a password. Says no of a file that cannot be read; the reader will say why. */
    public static boolean asksForPassword(Path path) {
        try {
            if (FileSignature.of(path) == FileSignature.OLE2 && Ole2Kind.of(path) == Ole2Kind.ENCRYPTED_PACKAGE) {
                EncryptedPackage.open(path, Optional.empty());
            }
            return false;
        } catch (UnreadableRosterException e) {
            return e.problem().finding().code() == RosterFindingCode.PASSWORD_NEEDED;
        }
    }
}
