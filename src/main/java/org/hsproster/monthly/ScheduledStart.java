package org.hsproster.monthly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When and where the operating system starts the monthly run.
 *
 * @param program the folder of the start scripts or of the application image
 * @param launcher the native launcher, which is started in the place of a script
 * @param home the folder of the settings, the data and the rosters
 * @param day of the month, 1 to {@link #LAST_DAY}
 */
public record ScheduledStart(Path program, Optional<Path> launcher, Path home, int day, LocalTime time) {

    /** The last day that every month has. */
    public static final int LAST_DAY = 28;

    /** Tests whether the start has to name the home, which is the folder of the program otherwise. */
    boolean isElsewhere() {
        return !home.normalize().equals(program.normalize());
    }

    /** Returns the path of what is started. */
    String program(String script) {
        return launcher.orElseGet(() -> program.resolve(script)).toString();
    }

    /** Returns the first day after {@code today}. */
    LocalDate first(LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(day);
        return thisMonth.isAfter(today) ? thisMonth : thisMonth.plusMonths(1);
    }
}
