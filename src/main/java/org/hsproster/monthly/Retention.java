package org.hsproster.monthly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.hsproster.batch.Purge;

/**
 * How long earlier runs are kept, with what they wrote and put away.
 *
 * @param archive the folder with a folder for every month
 */
public record Retention(Period period, Path archive) {

    /** Removes what is older, and tells what that was. */
    public Purge.Removed apply(Purge purge, LocalDate today) {
        return purge.before(today.minus(period), archive);
    }
}
