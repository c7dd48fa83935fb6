package org.hsproster.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV as they stand there, empty ones included, so that a row keeps its number. */
final class CsvRows {

    private static final int LOOK_AHEAD = 16_384;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvRows() {}

    static List<List<String>> read(Path file, Charset encoding) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, encoding)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter(reader))
                    .setIgnoreEmptyLines(false)
                    .get();
            try (CSVParser parser = CSVParser.parse(reader, format)) {
                return parser.stream().map(CSVRecord::toList).toList();
            }
        }
    }

    /** The separator that is found most often at the beginning; a comma where none is. */
    private static String delimiter(BufferedReader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        char[] beginning = new char[LOOK_AHEAD];
        int length = Math.max(0, reader.read(beginning, 0, LOOK_AHEAD));
        reader.reset();
        String text = new String(beginning, 0, length);
        return Stream.of(";", "\t", ",")
                .max(Comparator.comparingLong(delimiter ->
                        text.chars().filter(c -> c == delimiter.charAt(0)).count()))
                .orElseThrow();
    }
}
