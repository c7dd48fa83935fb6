package org.hsproster.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.hsproster.employee.ActivityCategory;

/**
 * One sheet of the agency's form, 高度専門職ポイント計算表, as printed.
 *
 * @param head the rows above the boxes
 * @param foot the rows below them, from the total on
 */
record PrintedForm(List<PrintedRow> head, List<PrintedBox> boxes, List<PrintedRow> foot) {

    private static final String FILE = "/org/hsproster/form/point-table.csv";

    static PrintedForm of(ActivityCategory category) {
        List<PrintedRow> head = new ArrayList<>();
        List<PrintedBox> boxes = new ArrayList<>();
        List<PrintedRow> foot = new ArrayList<>();
        for (PrintedRow row : rows(category.sheet())) {
            if (row.beginsBox()) {
                boxes.add(new PrintedBox(row, new ArrayList<>()));
            } else if (!foot.isEmpty() || row.kind() == PrintedRow.Kind.TOTAL) {
                foot.add(row);
            } else {
                (boxes.isEmpty() ? head : boxes.get(boxes.size() - 1).rows()).add(row);
            }
        }
        return new PrintedForm(head, boxes, foot);
    }

    Stream<PrintedRow> rowsOf(String item) {
        return boxes.stream()
                .flatMap(box -> box.rows().stream())
                .filter(row -> row.item().equals(item));
    }

    /** Returns the points that are printed for a row; empty where the form has a text or nothing in their place. */
    OptionalInt points(PrintedRow row) {
        return boxes.stream()
                .filter(box -> box.rows().contains(row))
                .map(box -> box.points(row))
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static List<PrintedRow> rows(String sheet) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(PrintedForm.class.getResourceAsStream(FILE), FILE);
                CSVParser parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords().stream()
                    .filter(row -> row.get("sheets").contains(sheet))
                    .map(PrintedRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
