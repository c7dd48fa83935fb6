package org.hsproster.monthly.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.database.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

@WithPostgres
@Timeout(120)
@DisplayName("The tasks of a monthly run")
class RunTasksIT {

    private static final List<String> ROSTERS =
            IntStream.rangeClosed(1, 20).mapToObj(number -> number + ".csv").toList();

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final DriverManagerDataSource dataSource = new DriverManagerDataSource();

    @BeforeEach
    void makeTheTables(PostgresSchema schema, @TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("data"));
        RosterApplication.start(home).close();
        dataSource.setUrl(schema.url());
    }

    @Test
    void areSharedByAllProcesses() throws Exception {
        try (RunTasks here = tasks(new Work());
                RunTasks there = tasks(new Work())) {
            there.start();
            here.start();
            String run = here.begin("request", ROSTERS).orElseThrow().id();
            assertThat(there.begin("another", ROSTERS)).as("one run at a time").isEmpty();
            waitFor(here, run);

            assertThat(done.subList(0, done.size() - 2))
                    .containsExactlyInAnyOrderElementsOf(ROSTERS.stream()
                            .flatMap(file -> List.of("assess " + file, "archive " + file).stream())
                            .toList());
            assertThat(done.subList(done.size() - 2, done.size()))
                    .as("the end, once, after all rosters")
                    .containsExactly("calendar", "mail");
            assertThat(there.rosters(run))
                    .extracting(StoredRoster::file, roster -> roster.result().orElse(""))
                    .startsWith(tuple("1.csv", "archived assessed 1.csv"));
            assertThat(there.ended(run)).containsExactly("calendar merged", "mail sent");
            assertThat(there.begin("next", List.of())).isPresent();
        }
    }

    @Test
    void endARunWithoutRosters() throws Exception {
        try (RunTasks here = tasks(new Work())) {
            here.start();
            waitFor(here, here.begin("request", List.of()).orElseThrow().id());

            assertThat(done).containsExactly("calendar", "mail");
        }
    }

    @Test
    void goOnWhereTheyFailed() throws Exception {
        Work failing = new Work() {
            @Override
            public String archive(StoredRun run, StoredRoster roster, String result, boolean isLastAttempt) {
                return once("archive fails", () -> super.archive(run, roster, result, isLastAttempt));
            }

            @Override
            String mail() {
                return once("mail fails", super::mail);
            }
        };
        try (RunTasks here = tasks(failing)) {
            here.start();
            waitFor(here, here.begin("request", List.of("1.csv")).orElseThrow().id());

            assertThat(done)
                    .containsExactly(
                            "assess 1.csv", "archive fails", "archive 1.csv", "calendar", "mail fails", "mail");
        }
    }

    @Test
    void areGivenUpWhenTheyFailAgainAndAgain() throws Exception {
        Work failing = new Work() {
            @Override
            public String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt) {
                throw new IllegalStateException("fails");
            }
        };
        try (RunTasks here = tasks(failing)) {
            here.start();
            String run = here.begin("request", List.of("1.csv")).orElseThrow().id();
            waitFor(here, run);

            assertThat(here.rosters(run)).containsExactly(new StoredRoster("1.csv", Optional.of("archived given up")));
        }
    }

    @Test
    void giveUpAPartOfTheEndAndDoTheOthers() throws Exception {
        Work failing = new Work() {
            @Override
            String calendar() {
                throw new IllegalStateException("fails");
            }
        };
        try (RunTasks here = tasks(failing)) {
            here.start();
            String run = here.begin("request", List.of()).orElseThrow().id();
            waitFor(here, run);

            assertThat(here.ended(run)).containsExactly("given up", "mail sent");
        }
    }

    @Test
    void areLeftToOthersHoweverOften() throws Exception {
        Work claimed = new Work() {
            private int times;

            @Override
            public String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt) {
                if (times++ < 15) {
                    throw new LeftToOthersException(new IllegalStateException("claimed elsewhere"));
                }
                return super.assess(run, roster, others, isLastAttempt) + " " + isLastAttempt;
            }
        };
        try (RunTasks here = tasks(claimed)) {
            here.start();
            String run = here.begin("request", List.of("1.csv")).orElseThrow().id();
            waitFor(here, run);

            assertThat(here.rosters(run))
                    .as("no attempt is counted")
                    .containsExactly(new StoredRoster("1.csv", Optional.of("archived assessed 1.csv false")));
        }
    }

    @Test
    void areNotDoneByAProcessThatDoesNotFit() throws Exception {
        Work unfit = new Work() {
            @Override
            public void requireFit(StoredRun run) {
                done.add("looked");
                throw new IllegalStateException("a folder is not mounted");
            }

            @Override
            public String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt) {
                throw new AssertionError("assessed by the unfit process");
            }
        };
        try (RunTasks here = tasks(unfit);
                RunTasks there = tasks(new Work())) {
            here.start();
            String run = here.begin("request", List.of("1.csv", "2.csv"))
                    .orElseThrow()
                    .id();
            while (!done.contains("looked")) {
                Thread.sleep(20);
            }
            there.start();
            waitFor(there, run);

            assertThat(done).contains("assess 1.csv", "assess 2.csv", "calendar", "mail");
        }
    }

    @Test
    void areGivenBackByAProcessThatIsStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Work endless = new Work() {
            @Override
            public String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt) {
                begun.countDown();
                while (true) {
                    LockSupport.parkNanos(1_000_000); // whatever interrupts it
                }
            }
        };
        RunTasks stopped = tasks(endless);
        stopped.start();
        String run = stopped.begin("request", List.of("1.csv")).orElseThrow().id();
        begun.await();
        stopped.close();

        assertThat(new JdbcTemplate(dataSource).queryForList("select picked from scheduled_tasks", Boolean.class))
                .containsExactly(false);
        try (RunTasks there = tasks(new Work())) {
            there.start();
            waitFor(there, run);
        }
        assertThat(done).contains("assess 1.csv");
    }

    private RunTasks tasks(RunWork work) {
        return new RunTasks(
                dataSource,
                new JdbcTransactionManager(dataSource),
                work,
                Clock.systemUTC(),
                Optional.empty(),
                new TaskTimes(Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(500)));
    }

    private static void waitFor(RunTasks tasks, String run) throws InterruptedException {
        while (!tasks.isOver(run)) {
            Thread.sleep(20);
        }
    }

    private class Work implements RunWork {

        @Override
        public void requireFit(StoredRun run) {
            // it does
        }

        @Override
        public String assess(StoredRun run, StoredRoster roster, List<String> others, boolean isLastAttempt) {
            done.add("assess " + roster.file());
            return "assessed " + roster.file();
        }

        @Override
        public String giveUp(StoredRun run, StoredRoster roster) {
            return "given up";
        }

        @Override
        public String archive(StoredRun run, StoredRoster roster, String result, boolean isLastAttempt) {
            done.add("archive " + roster.file());
            return "archived " + result;
        }

        @Override
        public List<Supplier<String>> end(StoredRun run, List<StoredRoster> rosters) {
            return List.of(this::calendar, this::mail);
        }

        @Override
        public String giveUpEnd() {
            return "given up";
        }

        String calendar() {
            done.add("calendar");
            return "calendar merged";
        }

        String mail() {
            done.add("mail");
            return "mail sent";
        }

        String once(String failure, Supplier<String> work) {
            if (done.contains(failure)) {
                return work.get();
            }
            done.add(failure);
            throw new IllegalStateException(failure);
        }
    }
}
