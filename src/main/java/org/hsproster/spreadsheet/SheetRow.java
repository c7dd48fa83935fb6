package org.hsproster.spreadsheet;

/**
 * One row of a sheet.
 *
 * @param number 1-based, as the spreadsheet shows it
 * @param isHidden whether the spreadsheet does not show it: hidden, or filtered out
 */
public record SheetRow(int number, Cells cells, boolean isHidden) {

    /** Returns a row that is shown. */
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
