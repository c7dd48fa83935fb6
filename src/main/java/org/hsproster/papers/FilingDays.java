package org.hsproster.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.rulebook.CounterDays;

/**
 * The days of one person's application.
 *
 * @param filing the recommended day, else the first possible one
 * @param bringBy the day by which the employee is to bring papers; empty if that is at once
 */
record FilingDays(LocalDate filing, Optional<LocalDate> bringBy) {

    static FilingDays of(RenewalAssessment assessment, LocalDate asOf, CounterDays counter) {
        LocalDate filing = assessment
                .recommendedFilingDate()
                .or(() -> assessment.window().map(window -> first(window, counter)))
                .orElse(asOf);
        LocalDate last = Stream.of(
                        assessment.urgency().deadline(),
                        assessment.lastCounterDate(),
                        assessment.window().map(FilingWindow::to))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(filing);
        return new FilingDays(filing, new BringBy(counter).of(asOf, filing, last));
    }

    private static LocalDate first(FilingWindow window, CounterDays counter) {
        return counter.first(window.from(), window.to()).orElse(window.from());
    }
}
