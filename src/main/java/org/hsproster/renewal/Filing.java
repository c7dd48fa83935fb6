package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.timeline.PassingPeriod;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.rulebook.CounterDays;

/**
 * The days on which an application passes: the filing window by passing periods, and the dates to report.
 *
 * @param recommended the planned date if it passes, else the first counter day of the first passing period; the first
 *     day of a period without a counter day
 * @param lastSafe last day in law of the passing period that contains {@code recommended}
 * @param lastCounter last day up to {@code lastSafe} on which the counters are open
 */
record Filing(
        FilingWindow window,
        List<PassingPeriod> passingPeriods,
        Optional<LocalDate> recommended,
        Optional<LocalDate> lastSafe,
        Optional<LocalDate> lastCounter) {

    static Filing of(RenewalCase renewal, FilingWindow window, PersonScore score, CounterDays counter) {
        List<PassingPeriod> passingPeriods = score.passingPeriods(window.from(), window.to());
        Optional<LocalDate> planned = renewal.employee()
                .confirmed(Fact.PLANNED_FILING_DATE)
                .filter(window::contains)
                .filter(score::passesOn);
        Optional<LocalDate> recommended = planned.or(() -> passingPeriods.stream()
                .filter(PassingPeriod::passes)
                .findFirst()
                .map(period -> firstOf(period.from(), period.to(), counter)));
        Optional<LocalDate> lastSafe = recommended.map(date -> end(passingPeriods, date));
        return new Filing(
                window,
                passingPeriods,
                recommended,
                lastSafe,
                lastSafe.flatMap(date -> counter.last(renewal.asOf(), date)));
    }

    /**
     * Returns the days of an application that is due now, from {@code today} even before the window opens. No later day
     * is safe.
     */
    static Filing at(LocalDate today, FilingWindow window, PersonScore score, CounterDays counter) {
        return new Filing(
                window,
                score.passingPeriods(today, window.to()),
                Optional.of(firstOf(today, window.to(), counter)),
                Optional.empty(),
                Optional.empty());
    }

    /** Tests whether every day of the window has the same result as the first. */
    boolean isUndivided() {
        return passingPeriods.size() == 1;
    }

    boolean passesFirst() {
        return passingPeriods.get(0).passes();
    }

    /** Returns the days with the same result as the first. */
    FilingWindow firstDays() {
        PassingPeriod first = passingPeriods.get(0);
        return new FilingWindow(window.opensOn(), first.from(), first.to());
    }

    boolean passesOnNoDay() {
        return recommended.isEmpty();
    }

    /** Returns the first counter day, else the first day, on which filing is only possible online. */
    static LocalDate firstOf(LocalDate from, LocalDate to, CounterDays counter) {
        return counter.first(from, to).orElse(from);
    }

    private static LocalDate end(List<PassingPeriod> passingPeriods, LocalDate date) {
        return passingPeriods.stream()
                .filter(period -> period.contains(date))
                .map(PassingPeriod::to)
                .findFirst()
                .orElseThrow();
    }
}
