package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.SharedDatabase;
import org.hsproster.batch.claim.ClaimedElsewhereException;
import org.hsproster.batch.claim.RunClaim;
import org.hsproster.batch.data.DatabaseFailure;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.batch.request.StoredPaths;
import org.hsproster.monthly.task.LeftToOthersException;
import org.hsproster.monthly.task.RunWork;
import org.hsproster.monthly.task.StoredRoster;
import org.hsproster.monthly.task.StoredRun;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What the tasks of a monthly run do where several processes share it.
 *
 * @param password of this process; the request has none
 * @param listener learns of each roster that this process finishes
 */
record SharedWork(
        RosterApplication application,
        SharedDatabase database,
        MonthEnd end,
        Optional<Password> password,
        SharedMonthListener listener)
        implements RunWork {

    private static final Logger LOG = LoggerFactory.getLogger(SharedWork.class);

    /** What the process claims that ends a run, in place of a workbook. */
    private static final Path END = Path.of("the-end-of-the-monthly-run");

    @Override
    public void requireFit(StoredRun run) {
        try {
            machine().require(request(run));
        } catch (RuntimeException e) {
            listener.cannotWork(e);
            throw e;
        }
    }

    @Override
    public String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt) {
        RosterAssessment assessment = rosters(run)
                .assess(
                        paths().read(roster.file()),
                        others.stream().map(paths()::read).toList());
        if (assessment instanceof RosterAssessment.Incomplete incomplete) {
            requireStill(run);
            leaveToOthers(incomplete.result(), isLastAttempt);
        }
        return json().write(StoredResult.of(assessment));
    }

    /** Requires that the folder is still there: a roster that is gone with it is neither removed nor archived. */
    private void requireStill(StoredRun run) {
        try {
            requireFit(run);
        } catch (RuntimeException e) {
            throw new LeftToOthersException(e);
        }
    }

    /** Fails the task where another process, or a later attempt, may succeed. */
    private static void leaveToOthers(InboxResult result, boolean isLastAttempt) {
        if (result instanceof InboxResult.Failed failed) {
            if (has(failed.failure(), ClaimedElsewhereException.class)
                    || DatabaseFailure.in(failed.failure()).isPresent()) {
                throw new LeftToOthersException(failed.failure());
            }
            if (!isLastAttempt && mayBeOfThisProcess(failed.failure())) {
                throw new IllegalStateException("a roster is left to another attempt", failed.failure());
            }
        }
    }

    /** Tests whether a failure may say nothing about the roster, but of what this process has or reaches. */
    private static boolean mayBeOfThisProcess(Exception failure) {
        return Stream.of(
                        IOException.class,
                        OutputException.class,
                        OutOfMemoryException.class,
                        DataAccessException.class,
                        TransactionException.class)
                .anyMatch(kind -> has(failure, kind));
    }

    private static boolean has(Exception failure, Class<? extends Exception> kind) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(kind::isInstance);
    }

    @Override
    public String giveUp(StoredRun run, StoredRoster roster) {
        return json().write(StoredResult.givenUp(paths().read(roster.file())));
    }

    @Override
    public String archive(StoredRun run, StoredRoster roster, String result, boolean isLastAttempt) {
        requireStill(run);
        StoredResult stored = json().read(result, StoredResult.class);
        Optional<InboxResult> archived = stored.assessment().map(rosters(run)::archive);
        archived.ifPresent(each -> leaveToOthers(each, isLastAttempt));
        StoredResult last = archived.map(StoredResult::of).orElse(stored);
        listener.finished(last.result());
        return json().write(last);
    }

    @Override
    public List<Supplier<String>> end(StoredRun run, List<StoredRoster> rosters) {
        MonthlyRequest request = request(run).with(password);
        return List.of(
                alone(claim -> EndPart.ofCalendars(end.mergeCalendars(request))),
                alone(claim -> EndPart.ofMails(end.close(request, results(run, rosters), claim::hold))),
                alone(claim -> EndPart.ofRetention(retain(request))));
    }

    /** Returns a part that no two processes do at the same time, also where one of them was suspended meanwhile. */
    private Supplier<String> alone(Function<RunClaim, EndPart> part) {
        return () -> {
            try (RunClaim claim = database.claims().take(END).orElseThrow(ClaimedElsewhereException::new)) {
                return json().write(part.apply(claim));
            } catch (ClaimedElsewhereException e) {
                throw new LeftToOthersException(e);
            }
        };
    }

    private Optional<RetentionResult> retain(MonthlyRequest request) {
        Optional<RetentionResult> result = end.retain(request);
        result.filter(RetentionResult.Failed.class::isInstance)
                .ifPresent(failed ->
                        LOG.error("old runs could not be removed", ((RetentionResult.Failed) failed).cause()));
        return result;
    }

    @Override
    public String giveUpEnd() {
        return json().write(EndPart.givenUp());
    }

    /** Returns the results for all files of the inbox. */
    List<InboxResult> results(StoredRun run, List<StoredRoster> rosters) {
        return Stream.concat(
                        rosters.stream()
                                .flatMap(roster -> roster.result().stream())
                                .map(result -> json().read(result, StoredResult.class)),
                        request(run).notAssessed().stream())
                .map(StoredResult::result)
                .toList();
    }

    SharedRequest request(StoredRun run) {
        return json().read(run.request(), SharedRequest.class);
    }

    MachineCheck machine() {
        return new MachineCheck(application, password);
    }

    StoredPaths paths() {
        return database.paths();
    }

    RunJson json() {
        return new RunJson(database.paths());
    }

    private RosterRuns rosters(StoredRun run) {
        MonthlyRequest request = request(run).with(password);
        return new RosterRuns(
                application.assessmentRun(), request, (Path roster) -> end.listener(roster, request.asOf()));
    }
}
