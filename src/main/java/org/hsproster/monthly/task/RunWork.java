package org.hsproster.monthly.task;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the tasks of a monthly run do. Each part may be done again after the process that did it has died, and returns
 * what became of it as JSON without personal data. It may throw {@link LeftToOthersException}; any other failure counts.
 */
public interface RunWork {

    /**
     * Requires that this process can work on a run, for its machine and its settings. Otherwise it leaves all tasks to
     * others for a while.
     *
     * @throws RuntimeException where it cannot
     */
    void requireFit(StoredRun run);

    /**
     * Assesses a roster, which stays where it is.
     *
     * @param others the rosters of the run, as they are stored
     * @param isLastAttempt whether a failure is the result; before, it is thrown where another process may succeed
     */
    String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt);

    /** Returns the result for a roster that was given up, since the processes that assessed it failed or died. */
    String giveUp(StoredRun run, StoredRoster roster);

    /**
     * Archives a roster that is done, unless that was done before, and returns the final result.
     *
     * @param isLastAttempt as in {@link #assess}
     */
    String archive(StoredRun run, StoredRoster roster, String result, boolean isLastAttempt);

    /** Returns the parts of the end of a run, in their order. */
    List<Supplier<String>> end(StoredRun run, List<StoredRoster> rosters);

    /** Returns the result for a part of the end that was given up. */
    String giveUpEnd();
}
