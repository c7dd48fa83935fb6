package org.hsproster.monthly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where the operating system starts the monthly run.
 *
 * @param scripts the folder of the start scripts
 * @param home the folder of the settings, the data and the rosters
 * @param day of the month, 1 to {@link #LAST_DAY}
 */
public record ScheduledStart(Path scripts, Path home, int day, LocalTime time) {

    /** The last day that every month has. */
    public static final int LAST_DAY = 28;

    /** Tests whether the start has to name the home, which is the folder of the scripts otherwise. */
    boolean isElsewhere() {
        return !home.normalize().equals(scripts.normalize());
    }

    /** Returns the first day after {@code today}. */
    LocalDate first(LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(day);
        return thisMonth.isAfter(today) ? thisMonth : thisMonth.plusMonths(1);
    }
}
