package org.hsproster.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A workbook file opened to be copied.
 *
 * @param content the bytes of the file; deciphered, save those of an {@code .xls}, which POI deciphers itself
 * @param password the one that was needed, so that the copy needs it as well
 */
public record WorkbookSource(InputStream content, boolean isXls, Optional<Password> password) {

    public static WorkbookSource open(Path path, Optional<Password> password)
            throws IOException, UnreadableRosterException {
        if (FileSignature.of(path) != FileSignature.OLE2) {
            return new WorkbookSource(Files.newInputStream(path), false, Optional.empty());
        }
        if (Ole2Kind.of(path) == Ole2Kind.ENCRYPTED_PACKAGE) {
            EncryptedPackage encrypted = EncryptedPackage.open(path, password);
            return new WorkbookSource(encrypted.content(), false, password.filter(given -> encrypted.tookPassword()));
        }
        try (XlsFile file = XlsFile.open(path, password)) {
            return new WorkbookSource(Files.newInputStream(path), true, password.filter(given -> file.tookPassword()));
        }
    }

    /** Whether the copy will be an {@code .xls}. Says no of a file that cannot be read; the reader will say why. */
    public static boolean isXls(Path path) {
        try {
            return FileSignature.of(path) == FileSignature.OLE2 && Ole2Kind.of(path) == Ole2Kind.WORKBOOK;
        } catch (UnreadableRosterException e) {
            return false;
        }
    }

    /** Whether a file asks for a password. Says no of a file that cannot be read; the reader will say why. */
    public static boolean asksForPassword(Path path) {
        try {
            if (FileSignature.of(path) == FileSignature.OLE2) {
                SpreadsheetFile.open(path, Optional.empty()).close();
            }
            return false;
        } catch (UnreadableRosterException e) {
            return e.problem().finding().code() == RosterFindingCode.PASSWORD_NEEDED;
        }
    }
}
