package org.hsproster.roster.annotation;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;
import org.hsproster.spreadsheet.format.FileSignature;
import org.hsproster.spreadsheet.format.Ole2Kind;
import org.hsproster.spreadsheet.xls.XlsFile;
import org.hsproster.spreadsheet.xlsx.XlsxContents;
import org.hsproster.spreadsheet.xlsx.XlsxWorkbook;
import org.hsproster.spreadsheet.zip.EncryptedPackage;
import org.hsproster.spreadsheet.zip.ZipParts;

/** A workbook file opened to be copied. */
public sealed interface WorkbookSource extends Closeable {

    /** Returns the password if the file needed one; the copy will need it, too. */
    Optional<Password> password();

    /** The bytes of an {@code .xls}, which POI decrypts itself. */
    record Xls(InputStream content, Optional<Password> password, XlsAnnotations annotations) implements WorkbookSource {

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /** The decrypted parts of a workbook of Excel 2007 or later. */
    record Xlsx(ZipParts parts, Optional<Password> password) implements WorkbookSource {

        public XlsxContents contents() throws IOException {
            try {
                return XlsxWorkbook.of(OPCPackage.open(parts))
                        .map(XlsxContents::of)
                        .orElseThrow(() -> new IOException("the workbook has changed into something else"));
            } catch (InvalidFormatException | XMLStreamException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            parts.close();
        }
    }

    static WorkbookSource open(Path path, Optional<Password> password) throws IOException, UnreadableRosterException {
        try {
            return opened(path, password);
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    private static WorkbookSource opened(Path path, Optional<Password> password)
            throws IOException, UnreadableFileException {
        if (FileSignature.of(path) != FileSignature.OLE2) {
            return xlsx(path, ZipParts.open(path), Optional.empty());
        }
        if (Ole2Kind.of(path) == Ole2Kind.ENCRYPTED_PACKAGE) {
            EncryptedPackage encrypted = EncryptedPackage.open(path, password);
            return xlsx(path, encrypted.parts(), password.filter(given -> encrypted.neededPassword()));
        }
        try (XlsFile file = XlsFile.open(path, password)) {
            XlsAnnotations annotations = new XlsAnnotations(file.tabs(), AnnotationSearch.in(file));
            return new Xls(Files.newInputStream(path), password.filter(given -> file.neededPassword()), annotations);
        }
    }

    private static Xlsx xlsx(Path path, ZipParts parts, Optional<Password> password)
            throws IOException, UnreadableFileException {
        return new Xlsx(UserPart.of(path, parts), password);
    }

    /** Returns the refusal of a file to which no cell format can be added. */
    static UnreadableRosterException tooManyFormats(Path path) {
        return UnreadableRosterException.of(SourceLocation.of(path), RosterFindingCode.TOO_MANY_FORMATS);
    }

    /** Returns the refusal of a file with a sheet that has no room for further columns. */
    static UnreadableRosterException noRoomForColumns(Path path, String sheet, int needed) {
        return UnreadableRosterException.of(
                new SourceLocation(path, Optional.of(sheet)), RosterFindingCode.NO_ROOM_FOR_COLUMNS, sheet, needed);
    }

    /** Returns the refusal of a file that is damaged outside the rosters. */
    static UnreadableRosterException damaged(Path path, IOException cause) {
        return UnreadableRosterException.of(SourceLocation.of(path).damaged(cause));
    }

    /** Returns the refusal of a file whose sheets can be read, but which cannot be copied as a whole. */
    static UnreadableRosterException notCopied(Path path) {
        return UnreadableRosterException.of(SourceLocation.of(path), RosterFindingCode.NOT_COPIED);
    }

    /**
     * Tests whether the copy will be an {@code .xls}. Returns false for a file that cannot be read; the reader reports
     * the reason.
     */
    static boolean isXls(Path path) {
        try {
            return FileSignature.of(path) == FileSignature.OLE2 && Ole2Kind.of(path) == Ole2Kind.WORKBOOK;
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    /**
     * Tests whether a file needs a password. Returns false for a file that cannot be read; the reader reports the
     * reason.
     */
    static boolean asksForPassword(Path path) {
        try {
            if (FileSignature.of(path) == FileSignature.OLE2) {
                UserPart.open(path, Optional.empty()).close();
            }
            return false;
        } catch (UnreadableFileException e) {
            return e.reason() == UnreadableReason.PASSWORD_NEEDED;
        }
    }
}
