package org.hsproster.testing.workbooks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/**
 * A table whose columns are found by their headers.
 *
 * @param headerRow 1-based
 */
public record SheetTable(Sheet sheet, int headerRow) {

    /** Returns the first table of a sheet that has a column. */
    public static SheetTable with(String header, Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> new SheetTable(sheet, row.getRowNum() + 1))
                .filter(table -> table.headers().contains(header))
                .findFirst()
                .orElseThrow();
    }

    public List<String> headers() {
        return SheetTexts.texts(sheet, headerRow);
    }

    /** Returns the index (0-based) of a column. */
    public int column(String header) {
        int index = headers().indexOf(header);
        if (index < 0) {
            throw new AssertionError("no column " + header + " among " + headers());
        }
        return index;
    }

    /** Returns a cell of a row (1-based). */
    public Cell cell(int row, String header) {
        return cell(sheet.getRow(row - 1), header);
    }

    public Cell cell(Row row, String header) {
        return row.getCell(column(header));
    }

    /** Returns the text of a cell as a spreadsheet shows it; empty in a row that has no such cell. */
    public String text(int row, String header) {
        List<String> texts = SheetTexts.texts(sheet, row);
        int column = column(header);
        return column < texts.size() ? texts.get(column) : "";
    }

    /** Returns the texts of the first rows below the header. */
    public List<String> texts(String header, int rows) {
        return IntStream.rangeClosed(headerRow + 1, headerRow + rows)
                .mapToObj(row -> text(row, header))
                .toList();
    }

    /** Returns the address of a cell, such as {@code L5}. */
    public String address(int row, String header) {
        return new CellReference(row - 1, column(header)).formatAsString(false);
    }

    /** Returns the range from the header down to a row, of all columns. */
    public String range(int lastRow) {
        return "A" + headerRow + ":" + new CellReference(lastRow - 1, headers().size() - 1).formatAsString(false);
    }
}
