package org.hsproster.report.run;

import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.NationalHolidays;

/** Finds out whether days to file on are in years that the list of holidays does not cover. */
public final class HolidayCoverage {

    private final NationalHolidays holidays;
    private boolean isExceeded;

    public HolidayCoverage(NationalHolidays holidays) {
        this.holidays = holidays;
    }

    /** Checks the days of one person. */
    public void add(RenewalAssessment person) {
        isExceeded = isExceeded
                || Stream.of(
                                person.recommendedFilingDate(),
                                person.lastCounterDate(),
                                person.urgency().deadline())
                        .flatMap(Optional::stream)
                        .anyMatch(day -> !holidays.covers(day));
    }

    /** Returns what the days are based on instead, for all people together; empty if the list covers every day. */
    public Optional<String> note(Texts texts) {
        return isExceeded
                ? Optional.of(texts.text(
                        "holidays.notCovered",
                        String.valueOf(holidays.firstYear()),
                        String.valueOf(holidays.lastYear())))
                : Optional.empty();
    }
}
