package org.hsproster.workbook.annotation;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.employee.Fact;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.cell.SheetFeatures;

/** Freezes the header of a roster sheet and filters its rows, unless the user has set that up. */
final class RosterView {

    /** The most columns to freeze; a name further to the right scrolls with its row. */
    private static final int MAX_FROZEN_COLUMNS = 4;

    private final Sheet sheet;
    private final SheetFeatures features;
    private final RosterSheet roster;
    private final int start;

    /** Creates the view of a roster whose added columns begin at {@code start} (0-based). */
    RosterView(Sheet sheet, RosterSheet roster, int start) {
        this.sheet = sheet;
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

    /** Filters the rows down to {@code last} (1-based), if the sheet can have the arrows of a filter. */
    void filter(int last) {
        int end = start + AddedColumn.values().length;
        boolean hasArrows = features.takesDrawings()
                && end < sheet.getWorkbook().getSpreadsheetVersion().getMaxColumns();
        if (hasArrows && ownFilter().isEmpty() && !features.isInTable(roster.headerRow() - 1) && last > 0) {
            int first = roster.columns().values().stream()
                    .mapToInt(ColumnHeader::index)
                    .min()
                    .orElse(0);
            sheet.setAutoFilter(new CellRangeAddress(roster.headerRow() - 1, last - 1, first, end - 1));
        }
    }

    /** Returns the range of the user's filter, which does not cover the added columns. */
    Optional<String> ownFilter() {
        return features.ownFilter();
    }

    private int frozenColumns() {
        ColumnHeader name = roster.columns().get(Fact.NAME.id());
        return name == null || name.index() >= MAX_FROZEN_COLUMNS ? 0 : name.index() + 1;
    }
}
