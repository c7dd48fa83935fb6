package org.hsproster.workbook.annotation;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.employee.Fact;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.cell.SheetFeatures;
import org.hsproster.workbook.cell.WorkbookCopy;

/** Freezes the header of a roster sheet and filters its rows, unless the user has set that up. */
final class RosterView {

    /** The most columns to freeze; a name further to the right scrolls with its row. */
    private static final int MAX_FROZEN_COLUMNS = 4;

    private final Sheet sheet;
    private final WorkbookCopy copy;
    private final SheetFeatures features;
    private final RosterSheet roster;
    private final int start;

    /** Creates the view of a roster whose added columns begin at {@code start} (0-based). */
    RosterView(Sheet sheet, WorkbookCopy copy, RosterSheet roster, int start) {
        this.sheet = sheet;
        this.copy = copy;
        this.features = SheetFeatures.of(sheet);
        this.roster = roster;
        this.start = start;
    }

    void freezeHeader() {
        if (sheet.getPaneInformation() == null) {
            features.scrollToTop(); // rows above the view could not be reached any more
            sheet.createFreezePane(frozenColumns(), roster.headerRow());
        }
    }

    /**
     * Filters the rows, if the sheet can have the arrows of a filter. A filter of the user reaches over the added
     * columns where it can.
     *
     * @param people the rows (1-based) with people
     * @return the range that does not cover the added columns, if any
     */
    Optional<KeptRange> filter(BitSet people) throws IOException {
        int end = start + AddedColumn.of(roster).size();
        boolean hasArrows = features.takesDrawings()
                && end < sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns();
        Optional<CellRangeAddress> own = features.ownFilter();
        Optional<CellRangeAddress> range = Optional.empty();
        if (hasArrows && own.isPresent()) {
            range = new FilterReach(sheet, copy, roster, start, end).of(own.get(), people);
        } else if (hasArrows && table().isEmpty() && !people.isEmpty()) {
            range = Optional.of(
                    new CellRangeAddress(roster.headerRow() - 1, people.length() - 2, firstColumn(), end - 1));
        }
        range.ifPresent(features::filter);
        return range.isPresent()
                ? Optional.empty()
                : own.map(each -> new KeptRange(KeptRange.Kind.FILTER, each.formatAsString()))
                        .or(() -> table().map(each -> new KeptRange(KeptRange.Kind.TABLE, each.formatAsString())));
    }

    private Optional<CellRangeAddress> table() {
        return features.tables()
                .filter(table -> table.containsRow(roster.headerRow() - 1))
                .findFirst();
    }

    private int firstColumn() {
        return roster.columns().values().stream()
                .mapToInt(ColumnHeader::index)
                .min()
                .orElse(0);
    }

    private int frozenColumns() {
        ColumnHeader name = roster.columns().get(Fact.NAME.id());
        return name == null || name.index() >= MAX_FROZEN_COLUMNS ? 0 : name.index() + 1;
    }
}
