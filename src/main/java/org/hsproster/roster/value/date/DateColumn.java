package org.hsproster.roster.value.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.WordList;
import org.hsproster.spreadsheet.RawCell;

/**
 * The possible days of one column.
 *
 * @param isPast whether days after the day of the run are impossible
 * @param isMonthEnough whether a month without a day is read as its last day
 * @param isEnd whether the column says until when something lasts, so that 「～」 before a day means until
 * @param outOfRange the finding about a day too early or too late
 * @param nearest minimum time before the day of the run for years of two digits
 * @param back maximum time before the day of the run for years of two digits
 * @param ahead maximum time after the day of the run for years of two digits
 * @param noDate words and days that mean no date, besides those of every column
 */
record DateColumn(
        boolean isPast,
        boolean isMonthEnough,
        boolean isEnd,
        RosterFindingCode outOfRange,
        Period nearest,
        Period back,
        Period ahead,
        WordList<Boolean> noDate) {

    private static final WordList<Boolean> NO_DATE = words("noDate");
    private static final Period NONE = Period.ZERO;
    private static final Period WORKING_LIFE = Period.ofYears(60);

    private static final Period MIN_AGE = Period.ofYears(15);
    private static final Period GREATEST_AGE = Period.ofYears(81);

    /** The longest period of stay is five years, with a margin for outdated expiries. */
    private static final Period STAY = Period.ofYears(6);

    private static final Period LEFT_STANDING = Period.ofYears(3);

    static final DateColumn ANY_DAY =
            new DateColumn(false, false, false, RosterFindingCode.UNREADABLE_DATE, NONE, WORKING_LIFE, STAY, NO_DATE);

    static final DateColumn BIRTH = new DateColumn(
            true, false, false, RosterFindingCode.IMPOSSIBLE_BIRTH_DATE, MIN_AGE, GREATEST_AGE, NONE, NO_DATE);

    /** A month is enough: its last day never makes a career longer than it is. */
    static final DateColumn CAREER_START = new DateColumn(
            true, true, false, RosterFindingCode.EXPERIENCE_IN_FUTURE, NONE, WORKING_LIFE, NONE, NO_DATE);

    /** The expiry of a stay, a card or a plan. */
    static final DateColumn EXPIRY =
            new DateColumn(false, false, true, RosterFindingCode.UNREADABLE_DATE, NONE, LEFT_STANDING, STAY, NO_DATE);

    /** The end of an employment or a contract; permanent ones have none. */
    static final DateColumn END_OF_EMPLOYMENT = new DateColumn(
            false, false, true, RosterFindingCode.UNREADABLE_DATE, NONE, WORKING_LIFE, STAY, words("noEndDate"));

    /** The day of an application, which may not have been filed. */
    static final DateColumn FILING =
            new DateColumn(false, false, false, RosterFindingCode.UNREADABLE_DATE, NONE, STAY, STAY, words("notFiled"));

    /** Tests whether the cell says, by a word or by a day such as 9999-12-31, that there is no date. */
    boolean isNoDate(RawCell cell) {
        return Optional.of(cell.raw())
                .filter(text ->
                        NO_DATE.meaningOf(text).or(() -> noDate.meaningOf(text)).isPresent())
                .isPresent();
    }

    /** Tests whether a year of two digits may mean this day. */
    boolean mayMean(LocalDate day, LocalDate asOf) {
        return !day.isBefore(asOf.minus(back))
                && !day.isAfter(nearest.isZero() ? asOf.plus(ahead) : asOf.minus(nearest));
    }

    private static WordList<Boolean> words(String kind) {
        return WordList.of(kind, any -> true);
    }
}
