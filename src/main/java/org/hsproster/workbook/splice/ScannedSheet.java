package org.hsproster.workbook.splice;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.workbook.cell.UsedColumns;

/**
 * What is known about a worksheet whose rows are not in memory.
 *
 * @param entry its part of the package
 * @param skeleton the part without rows, apart from the formats of a few cells
 * @param start the tag before the rows, with all prefixes that they use
 * @param lastWithValue the last column (0-based) in which a cell has a value; -1 if there is none
 * @param lastBlank the last column of empty cells, by the number of their format; empty cells before a value may be
 *     left out
 * @param extent of all cells
 */
record ScannedSheet(
        String entry,
        String skeleton,
        String start,
        int lastWithValue,
        Map<Integer, Integer> lastBlank,
        Extent extent,
        RowSizes heights) {

    /** The first and last row (1-based) and column (0-based). */
    record Extent(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        static final Extent NONE = new Extent(Integer.MAX_VALUE, 0, Integer.MAX_VALUE, -1);

        Extent with(int row, int column) {
            return new Extent(
                    Math.min(firstRow, row),
                    Math.max(lastRow, row),
                    Math.min(firstColumn, column),
                    Math.max(lastColumn, column));
        }

        Extent with(Extent other) {
            return new Extent(
                    Math.min(firstRow, other.firstRow),
                    Math.max(lastRow, other.lastRow),
                    Math.min(firstColumn, other.firstColumn),
                    Math.max(lastColumn, other.lastColumn));
        }
    }

    /** Returns a new sheet without rows. */
    static ScannedSheet empty(String entry) {
        return reaching(entry, -1);
    }

    /** Returns a new sheet whose columns up to this one (0-based) will be in use. */
    static ScannedSheet reaching(String entry, int lastColumn) {
        return new ScannedSheet(entry, "", "<sheetData>", lastColumn, Map.of(), Extent.NONE, new RowSizes());
    }

    boolean isOurs() {
        return skeleton.isEmpty();
    }

    /** Returns the prefix of its elements, which includes the colon. */
    String prefix() {
        String name = start.substring(1).split("[\\s>]", 2)[0];
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Returns the last column (0-based) with a visible cell. */
    int lastVisibleColumn(XSSFWorkbook workbook) {
        return lastBlank.entrySet().stream()
                .filter(blank -> blank.getKey() < workbook.getNumCellStyles())
                .filter(blank -> UsedColumns.isVisible(workbook.getCellStyleAt(blank.getKey())))
                .mapToInt(Map.Entry::getValue)
                .reduce(lastWithValue, Math::max);
    }
}
