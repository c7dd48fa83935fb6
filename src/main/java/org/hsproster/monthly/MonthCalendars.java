package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.output.OutputException;

/**
 * The calendars of the months, one for all rosters of a month. Rosters add parts to them, which are merged at the end of
 * each monthly run, together with those that an earlier run has left.
 *
 * @param output the folder with a folder for every month
 */
record MonthCalendars(Path output) {

    /** Returns the calendar in the folder of a month. */
    static Path in(Path month) {
        return month.resolve("deadlines.ics");
    }

    /** Merges the parts of all calendars, and returns why some could not be written. */
    List<OutputException> merge(AssessmentRun run) {
        List<OutputException> failures = new ArrayList<>();
        for (Path month : months()) {
            try {
                run.mergeCalendar(in(month));
            } catch (OutputException e) {
                failures.add(e);
            }
        }
        return failures;
    }

    private List<Path> months() {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(output)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw OutputException.notWritable(output, e);
        }
    }
}
