package org.hsproster.roster.annotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.hsproster.roster.header.HeaderSearch;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.format.SpreadsheetFiles;
import org.hsproster.spreadsheet.xlsx.XlsxFile;
import org.hsproster.spreadsheet.xlsx.XlsxWorkbook;
import org.hsproster.spreadsheet.zip.ZipParts;

/**
 * The user's part of a file: all of it or, for an annotated copy, what the program has not added.
 *
 * @param notes what HR has written in the parts that the program has added
 */
public record UserPart(SpreadsheetFile file, HrNotes notes) {

    /**
     * Opens the user's part of a file.
     *
     * @param password tried if the file needs one
     */
    public static SpreadsheetFile open(Path path, Optional<Password> password) throws UnreadableFileException {
        return opened(path, password, UserPart::restored);
    }

    /**
     * Opens the user's part of a file, with the notes of HR.
     *
     * @param password tried if the file needs one
     */
    public static UserPart withNotes(Path path, Optional<Password> password) throws UnreadableFileException {
        return opened(path, password, (file, own) -> {
            HrNotes notes = own.isEmpty() ? HrNotes.none() : HrNotes.in(file, own);
            return new UserPart(restored(file, own), notes);
        });
    }

    private interface Part<T> {
        T of(SpreadsheetFile file, Annotations own) throws UnreadableFileException;
    }

    private static <T> T opened(Path path, Optional<Password> password, Part<T> part) throws UnreadableFileException {
        SpreadsheetFile file = openWhole(path, password);
        boolean done = false;
        try {
            T opened = part.of(file, AnnotationSearch.in(file));
            done = true;
            return opened;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    /** Opens a file including the parts that the program has added. */
    static SpreadsheetFile openWhole(Path path, Optional<Password> password) throws UnreadableFileException {
        return SpreadsheetFiles.open(path, password, HeaderSearch::isTable);
    }

    private static SpreadsheetFile restored(SpreadsheetFile file, Annotations own) throws UnreadableFileException {
        if (own.isEmpty()) {
            return file;
        }
        return file instanceof XlsxFile xlsx ? restoredXlsx(xlsx, own) : RestoredFile.without(own, file);
    }

    private static SpreadsheetFile restoredXlsx(XlsxFile file, Annotations own) throws UnreadableFileException {
        try {
            Set<String> copies = own.snapshots().stream()
                    .map(sheet -> file.workbook().sheets().get(sheet).name())
                    .collect(Collectors.toSet());
            XlsxFile restored = XlsxFile.of(file.path(), RestoredPackage.of(file.parts(), file.workbook(), own));
            return RestoredFile.withCopies(copies, restored);
        } catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException e) {
            throw SourceLocation.of(file.path()).damaged(e);
        }
    }

    /** Returns the parts of a workbook; if it is an annotated copy, without those of the program. */
    static ZipParts of(Path path, ZipParts parts) throws IOException, UnreadableFileException {
        try {
            OPCPackage opc = OPCPackage.open(parts);
            Optional<XlsxWorkbook> workbook = XlsxWorkbook.of(opc);
            if (workbook.isEmpty() || !AnnotationSearch.mayBeAnnotated(workbook.get())) {
                return parts;
            }
            Annotations own = AnnotationSearch.in(new XlsxFile(path, parts, opc, workbook.get()));
            return own.isEmpty() ? parts : RestoredPackage.of(parts, workbook.get(), own);
        } catch (InvalidFormatException | XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
