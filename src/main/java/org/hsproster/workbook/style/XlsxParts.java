package org.hsproster.workbook.style;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Fonts, fills and borders of an .xlsx. Those with attributes that no added cell has, such as a colour of the theme,
 * are empty.
 */
record XlsxParts(List<Optional<XlsxFont>> fonts, List<Optional<String>> fills, List<Optional<List<String>>> borders) {

    static XlsxParts of(StylesTable styles) {
        List<Optional<XlsxFont>> fonts = new ArrayList<>();
        List<Optional<String>> fills = new ArrayList<>();
        List<Optional<List<String>>> borders = new ArrayList<>();
        styles.getFonts().forEach(font -> fonts.add(XlsxFont.of(font.getCTFont())));
        styles.getFills().forEach(fill -> fills.add(fill(fill.getCTFill())));
        styles.getBorders().forEach(border -> borders.add(border(border.getCTBorder())));
        return new XlsxParts(fonts, fills, borders);
    }

    /**
     * Returns empty if the format has attributes that no added cell has, or follows a style that the user may change.
     */
    Optional<XlsxFormat> format(CTXf xf, StylesTable styles) {
        Optional<XlsxFont> font = at(fonts::get, xf.getFontId(), fonts.size());
        Optional<String> fill = at(fills::get, xf.getFillId(), fills.size());
        Optional<List<String>> border = at(borders::get, xf.getBorderId(), borders.size());
        Optional<XlsxFormat.Position> position = XlsxFormat.position(xf);
        if (xf.getXfId() != 0 || font.isEmpty() || fill.isEmpty() || border.isEmpty() || position.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new XlsxFormat(
                font.get(),
                fill.get(),
                border.get(),
                numberFormat(xf, styles),
                position.get(),
                XlsxFormat.options(xf)));
    }

    /** Returns the six digits of a colour; empty if it is not given as RGB. */
    static Optional<String> color(@Nullable CTColor color) {
        if (color == null || !color.isSetRgb() || color.isSetTheme() || color.isSetIndexed() || color.isSetTint()) {
            return Optional.empty();
        }
        String digits = HexFormat.of().formatHex(color.getRgb()).toUpperCase(Locale.ROOT);
        return Optional.of(digits.substring(Math.max(0, digits.length() - 6)));
    }

    private static <T> Optional<T> at(IntFunction<Optional<T>> parts, long number, int size) {
        return number < 0 || number >= size ? Optional.empty() : parts.apply((int) number);
    }

    private static Optional<String> fill(CTFill fill) {
        CTPatternFill pattern = fill.getPatternFill();
        if (fill.isSetGradientFill() || pattern == null) {
            return Optional.empty();
        }
        if (pattern.getPatternType() == null || pattern.getPatternType() == STPatternType.NONE) {
            return Optional.of("");
        }
        if (pattern.getPatternType() == STPatternType.LIGHT_UP) {
            return color(pattern.getFgColor())
                    .flatMap(lines -> color(pattern.getBgColor()).map(between -> lines + " on " + between));
        }
        return pattern.getPatternType() == STPatternType.SOLID ? color(pattern.getFgColor()) : Optional.empty();
    }

    private static Optional<List<String>> border(CTBorder border) {
        if (border.getDiagonalDown() || border.getDiagonalUp()) {
            return Optional.empty();
        }
        List<Optional<String>> sides = Stream.of(
                        line(border.getLeft()),
                        line(border.getRight()),
                        line(border.getTop()),
                        line(border.getBottom()))
                .toList();
        return sides.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(sides.stream().map(Optional::get).toList());
    }

    private static Optional<String> line(@Nullable CTBorderPr line) {
        if (line == null || line.getStyle() == STBorderStyle.NONE) {
            return Optional.of("");
        }
        return color(line.getColor()).map(color -> line.getStyle() + " " + color);
    }

    private static String numberFormat(CTXf xf, StylesTable styles) {
        int number = (int) xf.getNumFmtId();
        String own = styles.getNumberFormatAt((short) number);
        String code = own == null ? BuiltinFormats.getBuiltinFormat(number) : own;
        return NumberFormatText.normal(code == null ? "" : code);
    }
}
