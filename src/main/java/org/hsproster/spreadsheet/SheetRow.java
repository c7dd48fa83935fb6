package org.hsproster.spreadsheet;

/**
 * One row of a sheet.
 *
 * @param number 1-based, as the spreadsheet shows it
 * @param isHidden whether the row is hidden or filtered out
 */
public record SheetRow(int number, Cells cells, boolean isHidden) {

    /** Creates a visible row. */
    public SheetRow(int number, Cells cells) {
        this(number, cells, false);
    }

    public boolean isBlank() {
        return cells.size() == 0;
    }

    @Override
    public String toString() {
        return "SheetRow";
    }
}
