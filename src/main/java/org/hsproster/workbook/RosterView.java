package org.hsproster.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.ColumnHeader;
import org.hsproster.roster.RosterSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;

/** Frozen header and filter for a roster sheet whose user has set up neither. */
final class RosterView {

    /** A name further to the right scrolls with its row: too much would stand still. */
    private static final int MAX_FROZEN_COLUMNS = 4;

    private final XSSFSheet sheet;
    private final RosterSheet roster;
    private final int start;

    /** A view of a roster whose added columns begin at {@code start} (0-based). */
    RosterView(XSSFSheet sheet, RosterSheet roster, int start) {
        this.sheet = sheet;
        this.roster = roster;
        this.start = start;
    }

    void freezeHeader() {
        if (sheet.getPaneInformation() == null) {
            CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
            if (view.isSetTopLeftCell()) {
                view.unsetTopLeftCell(); // rows above it could not be reached any more
            }
            sheet.createFreezePane(frozenColumns(), roster.headerRow());
        }
    }

    void filter(List<AssessedEntry> entries) {
        if (!sheet.getCTWorksheet().isSetAutoFilter() && !isTable() && !entries.isEmpty()) {
            int last = entries.stream()
                    .mapToInt(entry -> entry.entry().row())
                    .max()
                    .orElseThrow();
            int first = roster.columns().values().stream()
                    .mapToInt(ColumnHeader::index)
                    .min()
                    .orElse(0);
            sheet.setAutoFilter(new CellRangeAddress(
                    roster.headerRow() - 1, last - 1, first, start + AddedColumn.values().length - 1));
        }
    }

    /** The range of a filter of the user's, which our columns are not part of. */
    Optional<String> ownFilter() {
        return sheet.getCTWorksheet().isSetAutoFilter()
                ? Optional.of(sheet.getCTWorksheet().getAutoFilter().getRef())
                : Optional.empty();
    }

    private int frozenColumns() {
        ColumnHeader name = roster.columns().get(Fact.NAME.id());
        return name == null || name.index() >= MAX_FROZEN_COLUMNS ? 0 : name.index() + 1;
    }

    private boolean isTable() {
        int header = roster.headerRow() - 1;
        return sheet.getTables().stream()
                .anyMatch(table -> table.getStartRowIndex() <= header && header <= table.getEndRowIndex());
    }
}
