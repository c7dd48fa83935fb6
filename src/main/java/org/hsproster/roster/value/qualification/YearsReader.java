package org.hsproster.roster.value.qualification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.KanjiNumerals;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * Reads a length of experience, counted back from the day of the run; parts of a month are dropped.
 *
 * @param unit of a number without a unit
 */
public record YearsReader(LengthUnit unit) implements ValueReader<ProfessionalCareer> {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
    private static final int MAX_MONTHS = 80 * 12;
    private static final Pattern LENGTH =
            Pattern.compile("(?:(?<years>\\d{1,3}(?:\\.\\d{1,12})?)(?:年間?|years?|yrs?|y|$))?"
                    + "(?:(?<half>半)(?:年間?)?|(?<months>\\d{1,4})(?:(?:か|ヶ|カ|ケ|ヵ|箇)?月間?|months?|mos?|m))?");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

    /** Creates a reader of years. */
    public YearsReader() {
        this(LengthUnit.YEARS);
    }

    @Override
    public Reported<ProfessionalCareer> read(RawCell cell, CellFindings findings) {
        if (Placeholders.saysNone(cell.squeezed())) {
            return Reported.stated(ProfessionalCareer.ofMonths(0, findings.asOf()));
        }
        String text = KanjiNumerals.asDigits(cell.squeezed());
        OptionalLong months = months(text);
        return months.isPresent()
                ? Reported.stated(ProfessionalCareer.ofMonths(months.getAsLong(), findings.asOf()))
                : BoundedYears.read(text, this::months, findings)
                        .orElseGet(() -> findings.unreadable(RosterFindingCode.UNREADABLE_YEARS));
    }

    private String inUnit(String text) {
        return unit == LengthUnit.MONTHS && BARE_NUMBER.matcher(text).matches() ? text + "月" : text;
    }

    /** Returns the months of an exact length; empty if the text is not one, or longer than a working life. */
    private OptionalLong months(String text) {
        OptionalLong months = anyMonths(inUnit(text));
        return months.isPresent() && months.getAsLong() <= MAX_MONTHS ? months : OptionalLong.empty();
    }

    private static OptionalLong anyMonths(String text) {
        Matcher length = LENGTH.matcher(text);
        if (text.isEmpty() || !length.matches()) {
            return OptionalLong.empty();
        }
        BigDecimal years = number(length.group("years"));
        if (years.signum() > 0 && isYear(length.group("months"))) {
            return OptionalLong.empty();
        }
        BigDecimal months = length.group("half") == null ? number(length.group("months")) : BigDecimal.valueOf(6);
        return OptionalLong.of(years.multiply(MONTHS_OF_A_YEAR)
                .add(months)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }

    /** Tests whether the months beside years make up a year, so that one of the two is wrong. */
    private static boolean isYear(@Nullable String months) {
        return number(months).compareTo(MONTHS_OF_A_YEAR) >= 0;
    }

    private static BigDecimal number(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
