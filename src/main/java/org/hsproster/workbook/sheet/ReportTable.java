package org.hsproster.workbook.sheet;

import java.util.List;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.style.CellKind;

/** A table of people on a sheet of its own: title and remarks, the header in sight and on every page, a filter. */
final class ReportTable {

    /** Kept for what follows the table. */
    private static final int ROWS_BELOW = 1_000;

    /**
     * A column.
     *
     * @param group its first column tells it; empty where there is none
     * @param width in half-width characters
     */
    record Column(String group, String header, int width) {}

    private final ReportSheet sheet;
    private final Texts texts;
    private final List<Column> columns;
    private int rows;
    private int leftOut;
    private int heads;

    ReportTable(ReportSheet sheet, Texts texts, List<Column> columns) {
        this.sheet = sheet;
        this.texts = texts;
        this.columns = columns;
    }

    static int[] widths(List<Column> columns) {
        return columns.stream().mapToInt(Column::width).toArray();
    }

    /** Writes the header, of which so many columns stay in sight. */
    void begin(int frozen) {
        boolean isGrouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        if (isGrouped) {
            sheet.groups(columns.stream().map(Column::group).toList());
        }
        heads = isGrouped ? 2 : 1;
        sheet.header(columns.stream().map(Column::header).toList());
        sheet.view().freezeAbove(sheet.nextRow(), frozen);
        sheet.view().useWholePage();
    }

    boolean isFull() {
        return sheet.room() <= ROWS_BELOW;
    }

    void add(List<CellContent> row) {
        if (isFull()) {
            leftOut++;
        } else {
            sheet.row(row);
            rows++;
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    void finish(String whereEmpty) {
        if (isEmpty()) {
            sheet.line(whereEmpty, CellKind.TEXT);
            return;
        }
        sheet.view().finishTable(sheet.nextRow(), columns.size(), rows, heads);
        if (leftOut > 0) {
            sheet.line(texts.text("people.leftOut", leftOut), CellKind.TEXT);
        }
    }
}
