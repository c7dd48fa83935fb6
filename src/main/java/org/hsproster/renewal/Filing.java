package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.timeline.PassingPeriod;
import org.hsproster.renewal.timeline.PersonScore;
import org.hsproster.rulebook.CounterDays;

/**
 * When the application passes: the filing window cut into stretches, and the days to name to the reader.
 *
 * @param recommended the planned date where it passes, else the first counter day of the first stretch that does; the
 *     first day of a stretch without a counter day
 * @param lastSafe last day in law of the passing stretch that {@code recommended} lies in
 * @param lastCounter last day up to {@code lastSafe} on which the counters are open
 */
record Filing(
        FilingWindow window,
        List<PassingPeriod> stretches,
        Optional<LocalDate> recommended,
        Optional<LocalDate> lastSafe,
        Optional<LocalDate> lastCounter) {

    static Filing of(RenewalCase renewal, FilingWindow window, PersonScore score, CounterDays counter) {
        List<PassingPeriod> stretches = score.stretches(window.from(), window.to());
        Optional<LocalDate> planned = renewal.employee()
                .confirmed(Fact.PLANNED_FILING_DATE)
                .filter(window::contains)
                .filter(score::passesOn);
        Optional<LocalDate> recommended = planned.or(() -> stretches.stream()
                .filter(PassingPeriod::passes)
                .findFirst()
                .map(stretch -> firstOf(stretch.from(), stretch.to(), counter)));
        Optional<LocalDate> lastSafe = recommended.map(date -> end(stretches, date));
        return new Filing(
                window, stretches, recommended, lastSafe, lastSafe.flatMap(date -> counter.last(renewal.asOf(), date)));
    }

    /** For an application that is due at once: from {@code today}, whether the window has opened or not. No later day is safe. */
    static Filing at(LocalDate today, FilingWindow window, PersonScore score, CounterDays counter) {
        return new Filing(
                window,
                score.stretches(today, window.to()),
                Optional.of(firstOf(today, window.to(), counter)),
                Optional.empty(),
                Optional.empty());
    }

    /** Tests whether every day of the window comes out like the first. */
    boolean isUndivided() {
        return stretches.size() == 1;
    }

    boolean passesFirst() {
        return stretches.get(0).passes();
    }

    /** Returns the days that come out like the first. */
    FilingWindow firstDays() {
        PassingPeriod first = stretches.get(0);
        return new FilingWindow(window.opensOn(), first.from(), first.to());
    }

    boolean passesOnNoDay() {
        return recommended.isEmpty();
    }

    /** Returns the first counter day, else the first day, on which it can be filed online alone. */
    private static LocalDate firstOf(LocalDate from, LocalDate to, CounterDays counter) {
        return counter.first(from, to).orElse(from);
    }

    private static LocalDate end(List<PassingPeriod> stretches, LocalDate date) {
        return stretches.stream()
                .filter(stretch -> stretch.contains(date))
                .map(PassingPeriod::to)
                .findFirst()
                .orElseThrow();
    }
}
