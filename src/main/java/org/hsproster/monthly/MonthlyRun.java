package org.hsproster.monthly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Assesses every roster of the inbox, as many at once as there are processors, and archives those that are done. Each is
 * a run of its own: one that fails does not stop the others, and one that was stopped is repeated or found complete.
 */
record MonthlyRun(RosterRuns rosters) {

    /**
     * Returns the result for each roster, by name, then what else there is in the inbox.
     *
     * @throws IOException where the inbox cannot be read
     */
    List<InboxResult> over(Inbox inbox) throws IOException, InterruptedException {
        rosters.request().archive().tighten();
        Inbox.Content content = inbox.read();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<InboxResult>> pending = content.complete().stream()
                    .map(roster -> workers.submit(() -> rosters.archive(rosters.assess(roster, content.complete()))))
                    .toList();
            List<InboxResult> results = new ArrayList<>();
            for (Future<InboxResult> each : pending) {
                results.add(each.get());
            }
            results.addAll(content.notAssessed());
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
