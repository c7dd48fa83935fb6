package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hsproster.batch.claim.ClaimedElsewhereException;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.report.Comparison;
import org.hsproster.report.run.RunSummary;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.database.WithPostgres;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithPostgres
@DisplayName("Two processes that share a database")
class SharedDatabaseIT {

    private static final String STOP_THE_HEARTS = "create rule no_beat as on update to run_process do instead nothing";
    private static final String AGE_THE_HEARTBEATS =
            "update run_process set heartbeat = current_timestamp - interval '21' second";

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Suspended suspended = new Suspended();
    private Path roster = Path.of("");
    private Path output = Path.of("");

    @BeforeEach
    void writeARoster() throws IOException {
        roster = TestRosters.csv(folder, "roster.csv", TestRosters.SAFE);
        output = folder.resolve("output");
    }

    @AfterEach
    void stop() {
        suspended.goOn.countDown();
        threads.shutdownNow();
    }

    @Test
    void whatOneReadsLeavesTheRunOfTheOtherAlone() throws Exception {
        try (RosterApplication a = start("a")) {
            Future<RunOutcome> run = beginOn(a);
            try (RosterApplication b = start("b")) {
                assertThat(b.history().runs()).as("not complete yet").isEmpty();
            }
            assertThat(finish(run).rosters()).hasSize(1);
            assertThat(a.history().runs()).hasSize(1);
        }
    }

    @Test
    void aRosterThatOneAssessesIsRefusedByTheOther() throws Exception {
        try (RosterApplication a = start("a");
                RosterApplication b = start("b")) {
            Future<RunOutcome> run = beginOn(a);

            RunOutcome refused = assess(b);

            assertThat(refused.failed())
                    .singleElement()
                    .extracting(RunOutcome.FailedFile::cause)
                    .isInstanceOf(ClaimedElsewhereException.class);
            assertThat(finish(run).rosters()).hasSize(1);
            assertThat(assess(b).rosters().get(0).repeated())
                    .as("answered from the run of the other")
                    .isTrue();
        }
    }

    @Test
    void aClaimThatCouldNotBeGivenBackIsTakenAgainByItsProcess(PostgresSchema schema) throws Exception {
        try (RosterApplication a = start("a");
                RosterApplication b = start("b")) {
            schema.execute("create rule no_delete as on delete to run_claim do instead nothing");
            assertThat(assess(a).rosters()).hasSize(1);

            assertThat(assess(b).failed()).as("its process is alive").hasSize(1);
            assertThat(assess(a).rosters()).hasSize(1);
        }
    }

    @Test
    void aRunWhoseEndTheDatabaseDoesNotKnowIsDoneAgain(PostgresSchema schema) throws Exception {
        try (RosterApplication a = start("a");
                RosterApplication b = start("b")) {
            RunOutcome failed = a.assessmentRun().run(TestRosters.request(output, roster), (file, rows) -> {
                throw new IllegalStateException("the database goes");
            });
            assertThat(failed.failed()).hasSize(1);
            schema.execute(
                    "update batch_step_execution set status = 'UNKNOWN'",
                    "update batch_job_execution set status = 'UNKNOWN'");

            assertThat(assess(b).rosters()).hasSize(1);
            assertThat(b.history().runs()).hasSize(1);
        }
    }

    @Test
    void aRunOfADeadProcessIsTakenOver(PostgresSchema schema) throws Exception {
        try (RosterApplication a = start("a");
                RosterApplication b = start("b")) {
            Future<RunOutcome> run = beginOn(a);
            schema.execute(AGE_THE_HEARTBEATS, STOP_THE_HEARTS);

            assertThat(assess(b).rosters()).hasSize(1);
            List<Path> published = files();
            byte[] workbook = Files.readAllBytes(published.get(0));

            assertThat(finish(run).failed())
                    .as("who was suspended and wakes up publishes nothing")
                    .singleElement()
                    .extracting(RunOutcome.FailedFile::cause)
                    .isInstanceOf(ClaimedElsewhereException.class);
            assertThat(files()).isEqualTo(published).hasSize(1);
            assertThat(published.get(0)).hasBinaryContent(workbook);
            assertThat(b.history().runs()).as("once in the history").hasSize(1);
            assertThat(b.history().of("0043", Optional.empty()).get(0)).hasSize(1);
        }
    }

    private RosterApplication start(String home) throws IOException {
        Path data = Files.createDirectories(folder.resolve(home).resolve("data"));
        Files.write(data.resolve("history.key"), new byte[32]);
        return RosterApplication.start(data.getParent());
    }

    private RunOutcome assess(RosterApplication application) {
        return application.assessmentRun().run(TestRosters.request(output, roster), (file, rows) -> {});
    }

    /** Begins a run that stops before it publishes. */
    private Future<RunOutcome> beginOn(RosterApplication application) throws InterruptedException {
        Future<RunOutcome> run =
                threads.submit(() -> application.assessmentRun().run(TestRosters.request(output, roster), suspended));
        suspended.begun.await();
        return run;
    }

    private RunOutcome finish(Future<RunOutcome> run) throws InterruptedException, ExecutionException {
        suspended.goOn.countDown();
        return run.get();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.toList();
        }
    }

    /** A run that waits when it has assessed all people. */
    private static final class Suspended implements RunProgress {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public void assessed(Path file, long rows) {
            // only the end matters
        }

        @Override
        public void finished(RunSummary summary, List<LocatedFinding> problems, Comparison comparison) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
