package org.hsproster.report.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.wording.Texts;

/**
 * The month by whose last safe counter day a case is to be filed, or decided once it is filed.
 *
 * @param first the month, or the first of all later ones; empty for the other kinds
 */
public record CaseMonth(Kind kind, Optional<YearMonth> first) implements Comparable<CaseMonth> {

    /** How many months are told apart, with that of the run. */
    static final int MONTHS = 6;

    /** The kinds in their order. */
    public enum Kind {
        /** The day is past, or the case is to be acted on at once. */
        OVERDUE,
        MONTH,
        LATER,
        UNDATED
    }

    static CaseMonth of(RenewalAssessment person, LocalDate asOf) {
        if (isAtOnce(person)) {
            return new CaseMonth(Kind.OVERDUE, Optional.empty());
        }
        return day(person).map(day -> of(day, asOf)).orElse(new CaseMonth(Kind.UNDATED, Optional.empty()));
    }

    private static CaseMonth of(LocalDate day, LocalDate asOf) {
        YearMonth later = YearMonth.from(asOf).plusMonths(MONTHS);
        YearMonth month = YearMonth.from(day);
        if (day.isBefore(asOf)) {
            return new CaseMonth(Kind.OVERDUE, Optional.empty());
        }
        return month.isBefore(later)
                ? new CaseMonth(Kind.MONTH, Optional.of(month))
                : new CaseMonth(Kind.LATER, Optional.of(later));
    }

    private static boolean isAtOnce(RenewalAssessment person) {
        return person.outlook() == Outlook.EXPIRED
                || person.outlook() == Outlook.EMPLOYER_CHANGED
                || person.progress().state() == CaseState.REFUSED;
    }

    /** Returns the last counter day; what is filed waits for its decision instead. */
    private static Optional<LocalDate> day(RenewalAssessment person) {
        return person.lastCounterDate()
                .filter(day -> person.progress().state() != CaseState.FILED)
                .or(() -> person.urgency().deadline());
    }

    /** Returns the name of the month. */
    public String name(Texts texts) {
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern(texts.text("month.pattern"), texts.locale());
        return texts.text("cases." + kind.name(), first.map(pattern::format).orElse(""));
    }

    @Override
    public int compareTo(CaseMonth other) {
        return Comparator.comparing(CaseMonth::kind)
                .thenComparing(month -> month.first().orElse(YearMonth.of(0, 1)))
                .compare(this, other);
    }
}
