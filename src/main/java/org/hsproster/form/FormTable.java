package org.hsproster.form;

import java.util.List;

/** Writes the rows of the agency's form from top to bottom, with the records of a person beside them. */
final class FormTable {

    private final FormGrid grid;
    private final BoxRows rows;
    private final PlainRows plain;
    private final RecordWording records;

    FormTable(FormGrid grid, BoxRows rows, PlainRows plain, RecordWording records) {
        this.grid = grid;
        this.rows = rows;
        this.plain = plain;
        this.records = records;
    }

    void write(PrintedForm form) {
        form.head().forEach(row -> plain.write(row, 0));
        form.boxes().forEach(this::writeBox);
        PrintedBox.groups(form.foot()).forEach(group -> writeGroup(group, 0, plain::write));
    }

    private void writeBox(PrintedBox box) {
        if (box.name().kind() == PrintedRow.Kind.PAGE) {
            grid.page();
        }
        int first = grid.next();
        String name = String.join("", rows.texts(box.name()));
        double least = grid.height(name, FormCell.CENTERED, FormGrid.ITEM, FormGrid.ITEM) / lines(box.rows());
        PrintedBox.groups(box.rows()).forEach(group -> writeGroup(group, least, rows::write));
        rows.end();
        grid.text(name, FormCell.CENTERED, first, grid.next() - 1, FormGrid.ITEM, FormGrid.ITEM);
    }

    /** Writes rows that are high enough for their record. */
    private void writeGroup(List<PrintedRow> group, double least, RowWriter writer) {
        int first = grid.next();
        String record = records.of(group.get(0).item());
        double height = grid.height(record, FormCell.RECORD, FormGrid.RECORD, FormGrid.RECORD);
        double share = Math.max(least, height / lines(group));
        group.forEach(row -> writer.write(row, share));
        grid.text(record, FormCell.RECORD, first, grid.next() - 1, FormGrid.RECORD, FormGrid.RECORD);
    }

    private static int lines(List<PrintedRow> rows) {
        return rows.stream().mapToInt(BoxRows::lines).sum();
    }

    private interface RowWriter {

        /**
         * Writes a row.
         *
         * @param least the least height of each of its lines in points
         */
        void write(PrintedRow row, double least);
    }
}
