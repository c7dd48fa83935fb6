package org.hsproster.spreadsheet.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;

/**
 * Detects the encoding of a CSV file: UTF-16 if it has a byte order mark, UTF-8 if the whole file is valid UTF-8, else
 * Windows-31J. Text in another encoding is rejected with the name of that encoding.
 */
public final class CsvDetection {

    private static final int SAMPLED_BYTES = 4_096;

    /** In a table in UTF-16 more than one byte in so many is zero, because of delimiters and digits. */
    private static final int BYTES_PER_ZERO = 10;

    private final Path path;
    private final SourceLocation location;
    private final Predicate<SpreadsheetFile> isTable;

    private CsvDetection(Path path, Predicate<SpreadsheetFile> isTable) {
        this.path = path;
        this.isTable = isTable;
        this.location = SourceLocation.of(path);
    }

    /**
     * Detects the encoding of a file.
     *
     * @param isTable tells whether a file that is valid in two encodings makes sense in one of them
     */
    public static CsvEncoding of(Path path, Predicate<SpreadsheetFile> isTable)
            throws IOException, UnreadableFileException {
        return new CsvDetection(path, isTable).encoding();
    }

    private CsvEncoding encoding() throws IOException, UnreadableFileException {
        if (CsvEncoding.isMarkedUtf16(path)) {
            if (isText(CsvEncoding.UTF_16)) {
                return CsvEncoding.UTF_16;
            }
            throw location.unreadable(UnreadableReason.NOT_A_SPREADSHEET);
        }
        if (isUnmarkedUtf16()) {
            throw location.unreadable(UnreadableReason.ENCODING_NOT_READ, "UTF-16 (no byte order mark)");
        }
        if (isText(CsvEncoding.UTF_8)) {
            return CsvEncoding.UTF_8;
        }
        if (isText(CsvEncoding.WINDOWS_31J)) {
            refuseEucJp(isTable(CsvEncoding.EUC_JP) && !isTable(CsvEncoding.WINDOWS_31J));
            refuse(LineEncodings.of(path).filter(LineEncodings::hasUtf8));
            return CsvEncoding.WINDOWS_31J;
        }
        refuseEucJp(CsvCharacters.of(path, CsvEncoding.EUC_JP).isPresent());
        refuse(LineEncodings.of(path));
        throw location.unreadable(UnreadableReason.NOT_A_SPREADSHEET);
    }

    private boolean isText(CsvEncoding encoding) throws IOException, UnreadableFileException {
        Optional<CsvCharacters> characters = CsvCharacters.of(path, encoding);
        if (characters.isPresent()) {
            characters.get().require(location);
        }
        return characters.isPresent();
    }

    private void refuseEucJp(boolean isEucJp) throws UnreadableFileException {
        if (isEucJp) {
            throw location.unreadable(UnreadableReason.ENCODING_NOT_READ, CsvEncoding.EUC_JP.label());
        }
    }

    private void refuse(Optional<LineEncodings> mixed) throws UnreadableFileException {
        if (mixed.isPresent()) {
            throw location.unreadable(
                    UnreadableReason.MIXED_ENCODINGS,
                    Long.toString(mixed.get().line()),
                    mixed.get().above());
        }
    }

    private boolean isTable(CsvEncoding encoding) {
        try (CsvFile file = CsvFile.in(path, encoding)) {
            return isTable.test(file);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isUnmarkedUtf16() throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(SAMPLED_BYTES);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        return Math.min(zeros[0], zeros[1]) == 0 && Math.max(zeros[0], zeros[1]) * BYTES_PER_ZERO > start.length;
    }
}
