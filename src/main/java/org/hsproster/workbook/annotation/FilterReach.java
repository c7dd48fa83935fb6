package org.hsproster.workbook.annotation;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.cell.SheetFeatures;
import org.hsproster.workbook.cell.WorkbookCopy;

/**
 * How far the filter of a user can reach. Between it and the added columns there may be further columns of the roster
 * and empty ones, but nothing that belongs to something else.
 *
 * @param end the first column (0-based) after the added ones
 */
record FilterReach(Sheet sheet, WorkbookCopy copy, RosterSheet roster, int start, int end) {

    /**
     * Returns the range of a filter on the header row with the added columns, and with the people right below it, as
     * spreadsheet programs take them in; empty if it has to stay as it is.
     *
     * @param people the rows (1-based) with people
     */
    Optional<CellRangeAddress> of(CellRangeAddress own, BitSet people) throws IOException {
        if (own.getFirstRow() != roster.headerRow() - 1 || own.getFirstColumn() < 0) {
            return Optional.empty();
        }
        CellRangeAddress wider = new CellRangeAddress(
                own.getFirstRow(),
                people.nextClearBit(own.getLastRow() + 2) - 2,
                own.getFirstColumn(),
                Math.max(own.getLastColumn(), end - 1));
        return isFree(own.getLastColumn() + 1, wider) ? Optional.of(wider) : Optional.empty();
    }

    private boolean isFree(int first, CellRangeAddress wider) throws IOException {
        Set<Integer> headers = roster.allColumns().stream()
                .map(column -> column.header().index())
                .collect(Collectors.toSet());
        int free = first;
        while (headers.contains(free)) {
            free++;
        }
        return SheetFeatures.of(sheet).tables().noneMatch(wider::intersects)
                && (first >= start || !hasMergedRows(first, wider))
                && (free >= start || !copy.hasValues(sheet, area(wider.getFirstRow(), free, wider)));
    }

    /** Tests whether cells below the header are merged in the columns that the filter takes in. */
    private boolean hasMergedRows(int first, CellRangeAddress wider) {
        CellRangeAddress rows = area(wider.getFirstRow() + 1, first, wider);
        return sheet.getMergedRegions().stream()
                .anyMatch(merged -> merged.getFirstRow() >= rows.getFirstRow() && merged.intersects(rows));
    }

    private CellRangeAddress area(int firstRow, int firstColumn, CellRangeAddress wider) {
        return new CellRangeAddress(
                firstRow, Math.max(firstRow, wider.getLastRow()), firstColumn, Math.max(firstColumn, start - 1));
    }
}
