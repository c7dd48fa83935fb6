package org.hsproster.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.hsproster.history.RecordedRun;
import org.springframework.batch.core.job.JobInstance;

/**
 * What a purge removes. Making it changes nothing.
 *
 * @param day runs that ended before it are removed
 * @param archive the folder with a subfolder for every month
 * @param runs in the history
 * @param jobs including those of runs that were repeated or never completed
 * @param outputs files that the runs wrote and that no later run has replaced
 * @param drafts files whose names are employee numbers
 * @param archived rosters that are done
 * @param kept files of these runs that stay
 */
public record PurgePlan(
        LocalDate day,
        Path archive,
        List<RecordedRun> runs,
        List<JobInstance> jobs,
        SortedSet<Path> outputs,
        Set<Path> drafts,
        SortedSet<Path> archived,
        KeptFiles kept) {

    /** Tests whether there is nothing to remove. */
    public boolean isEmpty() {
        return runs.isEmpty() && jobs.isEmpty();
    }
}
