package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.batch.request.RunRequest;

/**
 * Assesses every roster of the inbox, as many at once as there are processors, and archives those that are done. Each is
 * a run of its own: one that fails does not stop the others, and one that was stopped is repeated or found complete.
 */
final class MonthlyRun {

    private final AssessmentRun run;
    private final Function<Path, RunRequest> requests;
    private final Function<Path, RunProgress> listeners;

    /**
     * Returns a run.
     *
     * @param requests the request for each roster
     * @param listeners the listener of each roster's run
     */
    MonthlyRun(AssessmentRun run, Function<Path, RunRequest> requests, Function<Path, RunProgress> listeners) {
        this.run = run;
        this.requests = requests;
        this.listeners = listeners;
    }

    /**
     * Returns the result for each roster, by name, those that are unfinished last.
     *
     * @throws IOException where the inbox cannot be read
     */
    List<InboxResult> over(Inbox inbox, Archive archive) throws IOException, InterruptedException {
        archive.tighten();
        Inbox.Content content = inbox.read();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<InboxResult>> pending = content.complete().stream()
                    .map(roster -> workers.submit(() -> assess(roster, content.complete(), archive)))
                    .toList();
            List<InboxResult> results = new ArrayList<>();
            for (Future<InboxResult> each : pending) {
                results.add(each.get());
            }
            return Stream.concat(results.stream(), content.unfinished().stream().map(InboxResult.Unfinished::new))
                    .toList();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private InboxResult assess(Path roster, List<Path> others, Archive archive) {
        try {
            Optional<Inbox.State> before = Inbox.State.of(roster);
            RunOutcome outcome = run.run(requests.apply(roster).beside(others), listeners.apply(roster));
            if (!Inbox.State.of(roster).equals(before)) {
                return new InboxResult.Unfinished(roster); // replaced while it was assessed
            }
            if (!outcome.unreadable().isEmpty()) {
                return new InboxResult.Unreadable(roster, outcome);
            }
            return outcome.failed().isEmpty()
                    ? new InboxResult.Done(roster, outcome, archive.add(roster))
                    : new InboxResult.Failed(roster, outcome.failed().get(0).cause());
        } catch (IOException | RuntimeException e) {
            return new InboxResult.Failed(roster, e);
        }
    }
}
