package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;

/**
 * When the application passes: the filing window cut into stretches, and the days to name to the reader.
 *
 * @param recommended the planned date where it passes, else the earliest day that does
 * @param lastSafe last day of the passing stretch that {@code recommended} lies in
 */
record Filing(
        FilingWindow window, List<Stretch> stretches, Optional<LocalDate> recommended, Optional<LocalDate> lastSafe) {

    static Filing of(RenewalCase renewal, FilingWindow window, PersonScore score) {
        List<Stretch> stretches = score.stretches(window.from(), window.to());
        Optional<LocalDate> planned = renewal.employee()
                .confirmed(Fact.PLANNED_FILING_DATE)
                .filter(window::contains)
                .filter(score::passesOn);
        Optional<LocalDate> recommended = planned.or(() ->
                stretches.stream().filter(Stretch::passes).map(Stretch::from).findFirst());
        return new Filing(window, stretches, recommended, recommended.map(date -> end(stretches, date)));
    }

    /** For an application that is due at once: from {@code today}, whether the window has opened or not. */
    static Filing at(LocalDate today, FilingWindow window, PersonScore score) {
        List<Stretch> stretches = score.stretches(today, window.to());
        Optional<LocalDate> recommended = Optional.of(today).filter(score::passesOn);
        return new Filing(window, stretches, recommended, recommended.map(date -> end(stretches, date)));
    }

    /** Whether every day of the window comes out like the first. */
    boolean isUndivided() {
        return stretches.size() == 1;
    }

    boolean passesFirst() {
        return stretches.get(0).passes();
    }

    /** The days that come out like the first. */
    FilingWindow firstDays() {
        Stretch first = stretches.get(0);
        return new FilingWindow(window.opensOn(), first.from(), first.to());
    }

    boolean passesOnNoDay() {
        return recommended.isEmpty();
    }

    private static LocalDate end(List<Stretch> stretches, LocalDate date) {
        return stretches.stream()
                .filter(stretch -> stretch.contains(date))
                .map(Stretch::to)
                .findFirst()
                .orElseThrow();
    }
}
