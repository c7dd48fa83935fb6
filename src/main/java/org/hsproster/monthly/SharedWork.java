package org.hsproster.monthly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.claim.ClaimedElsewhereException;
import org.hsproster.batch.data.DatabaseFailure;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.StoredPaths;
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
 * @param finished learns of each roster that this process finishes
 */
record SharedWork(
        RosterApplication application,
        StoredPaths paths,
        MonthEnd end,
        Optional<Password> password,
        Consumer<InboxResult> finished)
        implements RunWork {

    private static final Logger LOG = LoggerFactory.getLogger(SharedWork.class);

    @Override
    public String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt) {
        RosterAssessment assessment = rosters(run)
                .assess(
                        paths.read(roster.file()),
                        others.stream().map(paths::read).toList());
        if (assessment instanceof RosterAssessment.Incomplete incomplete) {
            leaveToOthers(incomplete.result(), isLastAttempt);
        }
        return json().write(StoredResult.of(assessment));
    }

    /** Fails the task where another process may succeed, unless this is the last attempt. */
    private static void leaveToOthers(InboxResult result, boolean isLastAttempt) {
        if (!isLastAttempt && result instanceof InboxResult.Failed failed && isOfThisProcess(failed.failure())) {
            throw new IllegalStateException("a roster is left to another process", failed.failure());
        }
    }

    /** Tests whether a failure says nothing about the roster, but of what this process can reach at present. */
    private static boolean isOfThisProcess(Exception failure) {
        return DatabaseFailure.in(failure).isPresent()
                || Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof ClaimedElsewhereException
                                || cause instanceof OutputException
                                || cause instanceof DataAccessException
                                || cause instanceof TransactionException);
    }

    @Override
    public String giveUp(StoredRun run, StoredRoster roster) {
        return json().write(StoredResult.givenUp(paths.read(roster.file())));
    }

    @Override
    public String archive(StoredRun run, StoredRoster roster, String result, boolean isLastAttempt) {
        StoredResult stored = json().read(result, StoredResult.class);
        Optional<InboxResult> archived = stored.assessment().map(rosters(run)::archive);
        archived.ifPresent(each -> leaveToOthers(each, isLastAttempt));
        StoredResult last = archived.map(StoredResult::of).orElse(stored);
        finished.accept(last.result());
        return json().write(last);
    }

    @Override
    public List<Supplier<String>> end(StoredRun run, List<StoredRoster> rosters) {
        MonthlyRequest request = request(run).with(password);
        return List.of(
                () -> json().write(EndPart.ofCalendars(end.mergeCalendars(request))),
                () -> json().write(EndPart.ofMails(end.close(request, results(run, rosters)))),
                () -> json().write(EndPart.ofRetention(retain(request))));
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

    RunJson json() {
        return new RunJson(paths);
    }

    private RosterRuns rosters(StoredRun run) {
        MonthlyRequest request = request(run).with(password);
        return new RosterRuns(
                application.assessmentRun(), request, (Path roster) -> end.listener(roster, request.asOf()));
    }
}
