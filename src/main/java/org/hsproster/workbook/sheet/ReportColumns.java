package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;

/**
 * The columns of a table on a report sheet, from left to right. A further column is one line where they are added, and
 * its header in the texts of both languages.
 *
 * @param <T> what a row is about
 */
public final class ReportColumns<T> {

    private record Column<T>(String id, String group, String header, int width, Function<T, CellContent> value) {}

    private final Texts texts;
    private final List<Column<T>> columns = new ArrayList<>();

    public ReportColumns(Texts texts) {
        this.texts = texts;
    }

    /**
     * Adds a column.
     *
     * @param headerKey the text key of its header, which is also its id
     * @param width in half-width characters
     * @param value returns its cell in a row
     */
    public ReportColumns<T> add(String headerKey, int width, Function<T, CellContent> value) {
        return add(headerKey, "", texts.text(headerKey), width, value);
    }

    /** Adds a column that is as wide as the one above it, of the first table on the sheet. */
    public ReportColumns<T> add(String headerKey, Function<T, CellContent> value) {
        return add(headerKey, 0, value);
    }

    /**
     * Adds a column whose header is not a text of its own.
     *
     * @param group the title of the group that begins with this column; empty where none does
     */
    public ReportColumns<T> add(String id, String group, String header, int width, Function<T, CellContent> value) {
        columns.add(new Column<>(id, group, header, width, value));
        return this;
    }

    /** Returns those of these columns that are not empty in all of these rows; without rows, all of them. */
    public ReportColumns<T> filled(List<T> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        ReportColumns<T> filled = new ReportColumns<>(texts);
        columns.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !(column.value().apply(row) instanceof CellContent.Nothing)))
                .forEach(filled.columns::add);
        return filled;
    }

    public int size() {
        return columns.size();
    }

    public List<String> ids() {
        return columns.stream().map(Column::id).toList();
    }

    /** Returns the index (0-based) of a column. */
    public int indexOf(String id) {
        return ids().indexOf(id);
    }

    public int[] widths() {
        return columns.stream().mapToInt(Column::width).toArray();
    }

    /** Returns how many columns of a sheet with other widths each column covers. */
    public List<Integer> spans(int[] ofSheet) {
        return ColumnSpans.of(ofSheet, columns.stream().map(Column::width).toList());
    }

    public List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    /** Returns the titles over groups of columns, each in the first column of its group. */
    public List<String> groups() {
        return columns.stream().map(Column::group).toList();
    }

    /** Returns the cells of a row. */
    public List<CellContent> row(T subject) {
        List<CellContent> row = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            row.add(column.value().apply(subject));
        }
        return row;
    }

    /** Returns a row that has cells in some columns only, by their ids. */
    public List<CellContent> row(Map<String, CellContent> cells) {
        return columns.stream()
                .map(column -> cells.getOrDefault(column.id(), new CellContent.Nothing()))
                .toList();
    }
}
