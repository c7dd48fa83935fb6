package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables the sample is made from. */
final class SampleResource {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private SampleResource() {}

    /** The rows below the header, which names their values. */
    static List<CSVRecord> rows(String name) {
        return read(name, WITH_HEADER);
    }

    /** Every row, the header among them. */
    static List<CSVRecord> lines(String name) {
        return read(name, CSVFormat.DEFAULT);
    }

    private static List<CSVRecord> read(String name, CSVFormat format) {
        InputStream resource = Objects.requireNonNull(SampleResource.class.getResourceAsStream("/sample/" + name));
        try (InputStreamReader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
