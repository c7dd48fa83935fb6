package org.hsproster.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.history.RecordedRun;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.wording.Texts;

/**
 * The counts of an earlier run.
 *
 * @param red how many people needed action at once, with the difference to the run before of the same roster
 * @param amber likewise of those who needed action in time
 */
record PastRun(String asOf, String roster, int people, String red, String amber, int problems) {

    /** Returns the rows, the latest day first. */
    static List<PastRun> of(List<RecordedRun> runs, Texts texts) {
        return IntStream.range(0, runs.size())
                .mapToObj(index -> of(runs.get(index), before(runs, index), texts))
                .toList();
    }

    private static PastRun of(RecordedRun run, Optional<RecordedRun> before, Texts texts) {
        return new PastRun(
                texts.date(run.identity().asOf()),
                run.identity().roster(),
                run.people(),
                count(run, before, Severity.RED),
                count(run, before, Severity.AMBER),
                run.problems());
    }

    private static Optional<RecordedRun> before(List<RecordedRun> runs, int index) {
        RecordedRun run = runs.get(index);
        return runs.subList(index + 1, runs.size()).stream()
                .filter(other -> other.identity().roster().equals(run.identity().roster())
                        && other.identity().options().equals(run.identity().options()))
                .findFirst();
    }

    private static String count(RecordedRun run, Optional<RecordedRun> before, Severity severity) {
        int people = run.count(severity);
        return before.map(earlier -> people - earlier.count(severity))
                .map(more -> people + (more == 0 ? " (±0)" : String.format(Locale.ROOT, " (%+d)", more)))
                .orElse(Integer.toString(people));
    }
}
