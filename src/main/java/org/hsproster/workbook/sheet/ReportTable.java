package org.hsproster.workbook.sheet;

import java.util.List;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.style.CellKind;

/** A table of people on a sheet of its own, whose header stays in sight and is on every page, with a filter. */
final class ReportTable {

    /** The number of rows left for what follows the table. */
    private static final int ROWS_BELOW = 1_000;

    private final ReportSheet sheet;
    private final Texts texts;
    private final ReportColumns<?> columns;
    private int rows;
    private int leftOut;
    private int headerRows;

    ReportTable(ReportSheet sheet, Texts texts, ReportColumns<?> columns) {
        this.sheet = sheet;
        this.texts = texts;
        this.columns = columns;
    }

    /**
     * Writes the header.
     *
     * @param lastFrozen the id of the last column that stays in sight
     */
    void begin(String lastFrozen) {
        boolean isGrouped = columns.groups().stream().anyMatch(group -> !group.isEmpty());
        if (isGrouped) {
            sheet.groups(columns.groups());
        }
        headerRows = isGrouped ? 2 : 1;
        sheet.header(columns.headers());
        sheet.view().freezeAbove(sheet.nextRow(), columns.indexOf(lastFrozen) + 1);
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

    void finish(String whereEmpty) {
        if (rows == 0) {
            sheet.line(whereEmpty, CellKind.TEXT);
            return;
        }
        sheet.view().finishTable(sheet.nextRow(), columns.size(), rows, headerRows);
        if (leftOut > 0) {
            sheet.line(texts.text("people.leftOut", leftOut), CellKind.TEXT);
        }
    }
}
