package org.hsproster.roster.value;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of words and headers of the roster rooms. */
public final class ResourceTable {

    private static final String FOLDER = "/org/hsproster/roster/";

    private ResourceTable() {}

    public static List<CSVRecord> rows(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = open(name);
                CSVParser parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the entries of a field with several. */
    public static Stream<String> list(String field) {
        return Stream.of(field.split(";", -1)).map(String::strip).filter(entry -> !entry.isEmpty());
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = ResourceTable.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}
