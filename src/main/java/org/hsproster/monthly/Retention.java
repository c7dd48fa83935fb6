package org.hsproster.monthly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.hsproster.batch.Purge;

/**
 * How long runs are kept, with the files they wrote and the rosters they archived.
 *
 * @param archive the folder with a folder for every month
 */
public record Retention(Period period, Path archive) {

    /** Removes older runs, and returns what was removed. */
    public Purge.Removed apply(Purge purge, LocalDate today) {
        return purge.before(today.minus(period), archive);
    }
}
