package org.hsproster.workbook.annotation;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.style.BaseStyle;

/** How our cells look beside those of a roster, whose rows stay as high as they are. */
record RosterStyles(Sheet sheet, RosterSheet roster) {

    /** Of the header. */
    BaseStyle header() {
        return own(roster.headerRow()).orElseGet(this::plain);
    }

    /** Of the title, which stands in the row above the header. */
    BaseStyle title() {
        return header().noLargerThan(letters(roster.headerRow() - 1));
    }

    /** Of a row (1-based). */
    BaseStyle row(int number) {
        return own(number).orElseGet(() -> header().noLargerThan(letters(number)));
    }

    /** Returns how many times as large as the letters that widths of columns are counted in are those of the roster. */
    double scale() {
        double largest =
                Math.max(header().fontSize(), row(roster.headerRow() + 1).fontSize());
        return Math.max(1, largest / plain().fontSize());
    }

    /** Returns how large the letters are that a row has room for, in points. */
    private double letters(int number) {
        return own(number).orElseGet(this::plain).fontSize();
    }

    private BaseStyle plain() {
        return BaseStyle.plain(sheet.getWorkbook()).onOneLine();
    }

    /** Returns how the user's cells of a row look, by the first one that was recognised. */
    private Optional<BaseStyle> own(int number) {
        int column = roster.columns().values().stream()
                .mapToInt(ColumnHeader::index)
                .min()
                .orElse(0);
        return Optional.ofNullable(sheet.getRow(number - 1))
                .map(row -> row.getCell(column))
                .map(cell -> BaseStyle.of(cell).onOneLine());
    }
}
