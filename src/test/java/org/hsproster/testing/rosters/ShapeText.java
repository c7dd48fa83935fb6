package org.hsproster.testing.rosters;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes rosters as text. */
record ShapeText(char delimiter, Charset charset) {

    Path write(Path folder, List<List<?>> lines) throws IOException {
        CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(delimiter).get();
        StringBuilder text = new StringBuilder();
        for (List<?> line : lines) {
            format.printRecord(text, line.stream().map(ShapeText::text).toArray());
        }
        return Files.write(folder.resolve("roster.csv"), text.toString().getBytes(charset));
    }

    private static String text(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).toBigInteger().toString()
                : value.toString();
    }
}
