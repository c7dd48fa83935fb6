package org.hsproster.spreadsheet.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hsproster.spreadsheet.CellFormat;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.xml.XmlReading;
import org.jspecify.annotations.Nullable;

/** Converts the XML of cells to values. */
final class XlsxCells {

    /** A double represents every whole number of so many digits exactly. */
    private static final int EXACT_DIGITS = 15;

    private final XlsxSharedStrings strings;
    private final XlsxStyles styles;
    private final LocalDate dayZero;
    private final boolean calculatesOnLoad;

    /**
     * Creates a converter for one workbook.
     *
     * @param calculatesOnLoad whether the workbook asks to be recalculated when it is opened; the programs that write
     *     such files store 0 as the result of every formula
     */
    XlsxCells(XlsxSharedStrings strings, XlsxStyles styles, LocalDate dayZero, boolean calculatesOnLoad) {
        this.strings = strings;
        this.styles = styles;
        this.dayZero = dayZero;
        this.calculatesOnLoad = calculatesOnLoad;
    }

    /** Returns the shared string with this index; null if it is blank. */
    @Nullable
    RawCell shared(int number) {
        return strings.cell(number);
    }

    /**
     * Returns the value of a cell; null if it is blank.
     *
     * @param type attribute {@code t}; null means a number
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
     * Returns the result of a formula; null if that is an empty text.
     *
     * @param content of the element {@code v}; null if there is none
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

    /** Tests whether the number has so few digits that its double is exact. */
    private static boolean isOfFewDigits(String content) {
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) < '0' || content.charAt(i) > '9') {
                return false;
            }
        }
        return content.length() <= EXACT_DIGITS;
    }
}
