package org.hsproster.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV as they stand there, empty ones included, so that a row keeps its number. */
final class CsvRows {

    private static final int LINES_LOOKED_AT = 30;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** {@code ="00123"}: how leading zeros are kept from Excel. */
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"(.*)\"");

    private CsvRows() {}

    static List<List<String>> read(Path file, Charset encoding) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(file, encoding))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (BufferedReader reader = open(file, encoding);
                CSVParser parser = format.parse(reader)) {
            return parser.stream().map(CsvRows::texts).toList();
        }
    }

    private static List<String> texts(CSVRecord row) {
        return row.stream().map(CsvRows::unquoted).toList();
    }

    private static String unquoted(String text) {
        Matcher formula = QUOTED_FORMULA.matcher(text.strip());
        return formula.matches() ? formula.group(1) : text;
    }

    /** The separator that splits some line into most pieces: usually the header, which has no amounts. */
    private static char delimiter(Path file, Charset encoding) throws IOException {
        try (BufferedReader reader = open(file, encoding)) {
            List<String> lines = reader.lines().limit(LINES_LOOKED_AT).toList();
            return Stream.of(';', '\t', ',')
                    .max(Comparator.comparingLong(separator -> most(lines, separator)))
                    .orElseThrow();
        }
    }

    private static long most(List<String> lines, char separator) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == separator).count())
                .max()
                .orElse(0);
    }

    private static BufferedReader open(Path file, Charset encoding) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, encoding);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
