package org.hsproster.workbook.annotation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.style.BaseStyle;

/** The styles of added cells, which follow the user's cells of a roster. The heights of its rows do not change. */
record RosterStyles(Sheet sheet, RosterSheet roster) {

    /** The number of rows whose fonts are compared. */
    private static final int LOOKED_AT = 30;

    /** Returns the style of the header. */
    BaseStyle header() {
        return own(roster.headerRow()).orElseGet(this::plain);
    }

    /** Returns the style of the title, which is in the row above the header. */
    BaseStyle title() {
        return header().noLargerThan(fontSize(roster.headerRow() - 1));
    }

    /** Returns the style of a row (1-based). */
    BaseStyle row(int number) {
        return own(number).orElseGet(() -> header().noLargerThan(fontSize(number)));
    }

    /**
     * Returns the ratio of the roster's font size to the size of the font in which widths of columns are measured, at
     * least 1.
     */
    double scale() {
        double largest =
                Math.max(header().fontSize(), row(roster.headerRow() + 1).fontSize());
        return Math.max(1, largest / plain().fontSize());
    }

    /** Returns the font size that fits in a row, in points. */
    private double fontSize(int number) {
        return own(number).orElseGet(this::plain).fontSize();
    }

    private BaseStyle plain() {
        return BaseStyle.plain(sheet.getWorkbook()).onOneLine();
    }

    /** Returns the style that most of the recognised cells below the header have; of the workbook, if there are none. */
    BaseStyle mostCommon() {
        Map<BaseStyle, Integer> counts = new LinkedHashMap<>();
        for (int number = roster.headerRow() + 1; number <= roster.headerRow() + LOOKED_AT; number++) {
            Optional.ofNullable(sheet.getRow(number - 1)).stream()
                    .flatMap(this::recognised)
                    .forEach(cell -> counts.merge(BaseStyle.of(cell), 1, Integer::sum));
        }
        int most = counts.values().stream().mapToInt(each -> each).max().orElse(0);
        return counts.entrySet().stream()
                .filter(style -> style.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(this::plain);
    }

    private Stream<Cell> recognised(Row row) {
        return roster.columns().values().stream()
                .map(ColumnHeader::index)
                .sorted()
                .flatMap(column -> Optional.ofNullable(row.getCell(column)).stream());
    }

    /** Returns the style of the user's cells of a row, taken from the first recognised column. */
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
