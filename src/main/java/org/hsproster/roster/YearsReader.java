package org.hsproster.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.jspecify.annotations.Nullable;

/**
 * Reads a length of experience, counted back from the day of the run; parts of a month are dropped.
 *
 * @param unit of a bare number
 */
record YearsReader(LengthUnit unit) implements ValueReader<ProfessionalCareer> {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final int MOST_MONTHS = 80 * 12;
    private static final Pattern LENGTH =
            Pattern.compile("(?:(?<years>\\d{1,3}(?:\\.\\d{1,12})?)(?:年間?|years?|yrs?|y|$))?"
                    + "(?:(?<half>半)|(?<months>\\d{1,4})(?:(?:か|ヶ|カ|ケ|ヵ|箇)?月間?|months?|mos?|m))?(?:以上)?");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

    /** Reads years. */
    YearsReader() {
        this(LengthUnit.YEARS);
    }

    @Override
    public Reported<ProfessionalCareer> read(RawCell cell, CellNotes notes) {
        OptionalLong months = Spelling.saysNone(cell.squeezed()) ? OptionalLong.of(0) : months(inUnit(cell.squeezed()));
        return months.isPresent() && months.getAsLong() <= MOST_MONTHS
                ? Reported.stated(ProfessionalCareer.ofMonths(months.getAsLong(), notes.asOf()))
                : notes.unreadable(RosterFindingCode.UNREADABLE_YEARS);
    }

    private String inUnit(String text) {
        return unit == LengthUnit.MONTHS && BARE_NUMBER.matcher(text).matches() ? text + "月" : text;
    }

    private static OptionalLong months(String text) {
        Matcher length = LENGTH.matcher(Spelling.squeezed(text));
        if (!length.matches() || (length.group("years") == null && length.group("months") == null)) {
            return OptionalLong.empty();
        }
        BigDecimal years = number(length.group("years"));
        BigDecimal months = length.group("half") == null ? number(length.group("months")) : BigDecimal.valueOf(6);
        return OptionalLong.of(years.multiply(MONTHS_OF_A_YEAR)
                .add(months)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
