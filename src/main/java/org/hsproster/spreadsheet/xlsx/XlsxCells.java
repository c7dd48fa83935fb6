package org.hsproster.spreadsheet.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hsproster.spreadsheet.CellFormat;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.xml.XmlReading;
import org.jspecify.annotations.Nullable;

/** Turns what the XML of a cell says into its value. */
final class XlsxCells {

    /** A binary number of 53 digits holds every whole number that has no more decimal digits. */
    private static final int EXACT_DIGITS = 15;

    private final XlsxSharedStrings strings;
    private final XlsxStyles styles;
    private final LocalDate dayZero;
    private final boolean calculatesOnLoad;

    /**
     * Reads the cells of a workbook.
     *
     * @param calculatesOnLoad whether the program that wrote it left the calculation to the one that opens it; such
     *     programs put down 0 for every formula
     */
    XlsxCells(XlsxSharedStrings strings, XlsxStyles styles, LocalDate dayZero, boolean calculatesOnLoad) {
        this.strings = strings;
        this.styles = styles;
        this.dayZero = dayZero;
        this.calculatesOnLoad = calculatesOnLoad;
    }

    /** Returns the text of this number; null where it is blank. */
    @Nullable
    RawCell shared(int number) {
        return strings.cell(number);
    }

    /**
     * Returns the value of a cell; null where it is blank.
     *
     * @param type attribute {@code t}; a number where it is absent
     * @param style attribute {@code s}
     */
    @Nullable
    RawCell value(@Nullable String type, int style, String content) {
        return switch (type == null ? "n" : type) {
            case "s" -> shared(XmlReading.number(content.strip(), -1));
            case "str", "inlineStr", "d" -> RawCell.ofText(EscapedText.decoded(content));
            case "b" -> new RawCell.Bool(XmlReading.isTrue(content.strip()));
            case "e" -> new RawCell.Failed(content.strip());
            default -> number(style, content.strip());
        };
    }

    /**
     * Returns the result of a formula; null where that is an empty text.
     *
     * @param content of the element {@code v}; null where there is none
     */
    @Nullable
    RawCell result(String formula, @Nullable String type, int style, @Nullable String content) {
        if (content == null || (content.isBlank() && !"str".equals(type))) {
            return new RawCell.NotCalculated(formula);
        }
        @Nullable RawCell result = value(type, style, content);
        boolean isPlaceholder = calculatesOnLoad
                && result instanceof RawCell.Numeric number
                && number.value().signum() == 0;
        return isPlaceholder ? new RawCell.NotCalculated(formula) : result;
    }

    private @Nullable RawCell number(int style, String content) {
        if (content.isEmpty()) {
            return null;
        }
        CellFormat format = styles.format(style);
        return isOfFewDigits(content)
                ? new RawCell.Numeric(BigDecimal.valueOf(Long.parseLong(content)), format, dayZero)
                : RawCell.number(Double.parseDouble(content), format, dayZero);
    }

    /** Tests whether it is the very number that a spreadsheet, which calculates in binary, makes of it. */
    private static boolean isOfFewDigits(String content) {
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) < '0' || content.charAt(i) > '9') {
                return false;
            }
        }
        return content.length() <= EXACT_DIGITS;
    }
}
