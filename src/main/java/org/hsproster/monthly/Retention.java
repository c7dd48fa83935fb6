package org.hsproster.monthly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.hsproster.settings.PeriodText;

/**
 * How long runs are kept, with the files they wrote and the rosters they archived. Runs of the last 31 days always are,
 * since those of the next month are compared with them.
 *
 * @param archive the folder with a folder for every month
 */
public record Retention(Period period, Path archive) {

    /** Returns the day before which runs are removed. */
    public LocalDate day(LocalDate today) {
        LocalDate asked = today.minus(period);
        LocalDate last = today.minus(PeriodText.LEAST_RETENTION);
        return asked.isBefore(last) ? asked : last;
    }
}
