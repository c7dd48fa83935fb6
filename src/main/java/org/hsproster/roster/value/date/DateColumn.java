package org.hsproster.roster.value.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.WordList;
import org.hsproster.spreadsheet.RawCell;

/**
 * What the days in one column can be.
 *
 * @param isPast whether a day after the day of the run is impossible
 * @param isMonthEnough whether a month without a day is taken as its last day
 * @param isEnd whether the column says until when something lasts, and 「～」 before a day means until
 * @param outOfRange what to say of a day too early or too late
 * @param nearest how far back from the day of the run a year of two digits may lie at least
 * @param back how far back from the day of the run a year of two digits may lie at most
 * @param ahead how far ahead it may lie
 * @param noDate the words and days that stand for no date, besides those that do in every column
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

    private static final Period LEAST_AGE = Period.ofYears(15);
    private static final Period GREATEST_AGE = Period.ofYears(81);

    /** The longest period of stay is five years; an old expiry may have been left standing. */
    private static final Period STAY = Period.ofYears(6);

    private static final Period LEFT_STANDING = Period.ofYears(3);

    static final DateColumn ANY_DAY =
            new DateColumn(false, false, false, RosterFindingCode.UNREADABLE_DATE, NONE, WORKING_LIFE, STAY, NO_DATE);

    static final DateColumn BIRTH = new DateColumn(
            true, false, false, RosterFindingCode.IMPOSSIBLE_BIRTH_DATE, LEAST_AGE, GREATEST_AGE, NONE, NO_DATE);

    /** A month is enough: its last day never makes a career longer than it is. */
    static final DateColumn CAREER_START = new DateColumn(
            true, true, false, RosterFindingCode.EXPERIENCE_IN_FUTURE, NONE, WORKING_LIFE, NONE, NO_DATE);

    /** Until when a stay, a card or a plan lasts. */
    static final DateColumn EXPIRY =
            new DateColumn(false, false, true, RosterFindingCode.UNREADABLE_DATE, NONE, LEFT_STANDING, STAY, NO_DATE);

    /** The end of an employment or a contract; those that go on have none. */
    static final DateColumn END_OF_EMPLOYMENT = new DateColumn(
            false, false, true, RosterFindingCode.UNREADABLE_DATE, NONE, WORKING_LIFE, STAY, words("noEndDate"));

    /** The day of an application; many have none. */
    static final DateColumn FILING =
            new DateColumn(false, false, false, RosterFindingCode.UNREADABLE_DATE, NONE, STAY, STAY, words("notFiled"));

    /** Tests whether the cell says, by a word or a day that never comes, that there is no date. */
    boolean isNoDate(RawCell cell) {
        return Optional.of(cell.raw())
                .filter(text ->
                        NO_DATE.meaningOf(text).or(() -> noDate.meaningOf(text)).isPresent())
                .isPresent();
    }

    /** Tests whether a year of two digits may be meant for this day. */
    boolean mayMean(LocalDate day, LocalDate asOf) {
        return !day.isBefore(asOf.minus(back))
                && !day.isAfter(nearest.isZero() ? asOf.plus(ahead) : asOf.minus(nearest));
    }

    private static WordList<Boolean> words(String kind) {
        return WordList.of(kind, any -> true);
    }
}
