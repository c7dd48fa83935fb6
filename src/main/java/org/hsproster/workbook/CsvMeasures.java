package org.hsproster.workbook;

import java.util.List;
import org.hsproster.workbook.cell.ColumnWidths;

/** The measures of a CSV that are needed before its rows can be written. */
final class CsvMeasures {

    private final ColumnWidths widths = new ColumnWidths();
    private int rows;
    private long hash;

    void add(List<String> row) {
        rows++;
        hash = 31 * hash + row.hashCode();
        for (int column = 0; column < row.size(); column++) {
            widths.add(column, row.get(column));
        }
    }

    ColumnWidths widths() {
        return widths;
    }

    boolean isOfTheSame(CsvMeasures others) {
        return rows == others.rows && hash == others.hash;
    }
}
