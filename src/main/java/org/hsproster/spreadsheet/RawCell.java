package org.hsproster.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value of a cell before it is interpreted. A blank cell has none. {@code toString} never shows the value. */
public sealed interface RawCell {

    /** Returns the value as a person would type it. */
    String raw();

    /** Returns the value normalized by {@link TextNormalizer#squeezed}. */
    default String squeezed() {
        return TextNormalizer.squeezed(raw());
    }

    static RawCell text(String text) {
        return new Text(text);
    }

    /** Returns a text, or an error where the text is an error value such as {@code #N/A}; null for a blank text. */
    static @Nullable RawCell ofText(String text) {
        if (!text.isEmpty() && text.charAt(0) == '#' && Failed.WORDS.contains(text.strip())) {
            return new Failed(text.strip());
        }
        return TextNormalizer.isBlank(QuotedText.withoutQuote(text)) ? null : new Text(text);
    }

    /** Returns a number, or an error for one that is not finite. */
    static RawCell number(double number, CellFormat format, LocalDate dayZero) {
        return Double.isFinite(number) ? new Numeric(BigDecimal.valueOf(number), format, dayZero) : new Failed("#NUM!");
    }

    /** A text without its leading quote, otherwise unchanged. */
    final class Text implements RawCell {

        private final String written;
        private final String raw;
        private @Nullable String squeezed;

        public Text(String written) {
            this.written = written;
            this.raw = QuotedText.withoutQuote(written);
        }

        @Override
        public String raw() {
            return raw;
        }

        /** Returns the text with its leading quote, if it has one. */
        public String written() {
            return written;
        }

        @Override
        public String squeezed() {
            String known = squeezed;
            if (known == null) {
                known = RawCell.super.squeezed();
                squeezed = known;
            }
            return known;
        }

        @Override
        public boolean equals(Object other) {
            return other == this || (other instanceof Text text && written.equals(text.written));
        }

        @Override
        public int hashCode() {
            return written.hashCode();
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /**
     * A number.
     *
     * @param dayZero the day that serial number 0 stands for in this workbook
     */
    record Numeric(BigDecimal value, CellFormat format, LocalDate dayZero) implements RawCell {

        private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
        private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
        private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** Returns the day of serial number 0 in the date system of the workbook. */
        public static LocalDate dayZero(boolean countsFrom1904) {
            return countsFrom1904 ? DAY_ZERO_1904 : DAY_ZERO_1900;
        }

        public NumberStyle style() {
            return format.style();
        }

        public boolean isSerial() {
            return value.signum() > 0 && value.compareTo(LAST_SERIAL) <= 0;
        }

        /** Returns the day of this number as a serial date, without the time of day. */
        public LocalDate asDate() {
            return dayZero.plusDays(value.setScale(0, RoundingMode.FLOOR).longValueExact());
        }

        @Override
        public String raw() {
            return switch (style()) {
                case DATE -> isSerial() ? asDate().toString() : plain(value);
                case PERCENT -> plain(value.multiply(HUNDRED)) + "%";
                case PLAIN -> padded(plain(value));
            };
        }

        private String padded(String digits) {
            int lacking = format.leastDigits() - digits.length();
            return lacking > 0 && digits.chars().allMatch(Character::isDigit) ? "0".repeat(lacking) + digits : digits;
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        @Override
        public String toString() {
            return "Numeric";
        }
    }

    /** TRUE or FALSE. */
    record Bool(boolean value) implements RawCell {

        @Override
        public String raw() {
            return value ? "TRUE" : "FALSE";
        }

        @Override
        public String toString() {
            return "Bool";
        }
    }

    /** The error result of a formula, such as {@code #N/A}. */
    record Failed(String raw) implements RawCell {

        private static final Set<String> WORDS =
                Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");
    }

    /** A formula without a stored result, written by a program that does not calculate. */
    record NotCalculated(String formula) implements RawCell {

        @Override
        public String raw() {
            return "=" + formula;
        }

        @Override
        public String toString() {
            return "NotCalculated";
        }
    }
}
