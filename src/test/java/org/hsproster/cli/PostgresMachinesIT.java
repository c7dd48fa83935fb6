package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.data.DatabaseFailure;
import org.hsproster.batch.data.DatabaseServer;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.report.ReminderStages;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.Relay;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.database.WithPostgres;
import org.hsproster.testing.rosters.TestRosters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Machines that share a PostgreSQL database")
@WithPostgres
class PostgresMachinesIT {

    @TempDir
    private Path folder;

    private URI server = URI.create("");

    @BeforeEach
    void use(PostgresSchema schema) {
        server = URI.create(schema.url().substring("jdbc:".length()));
    }

    @Test
    void workWithTheSameKey() throws IOException {
        Path first = machine("first");
        Path second = machine("second");
        monthly(first, ExitCodes.DONE);

        String missing = monthly(second, ExitCodes.CONFIGURATION);
        Files.createDirectories(second.resolve("data"));
        Files.write(second.resolve("data/history.key"), new byte[32]);
        String other = monthly(second, ExitCodes.CONFIGURATION);
        Files.delete(second.resolve("data/history.key"));
        Files.copy(first.resolve("data/history.key"), second.resolve("data/history.key"));
        Files.move(second.resolve("inbox/roster.csv"), second.resolve("inbox/second.csv"));
        monthly(second, ExitCodes.DONE);

        String machine = InetAddress.getLocalHost().getHostName();
        for (String said : List.of(missing, other)) {
            assertThat(said.lines()).hasSize(1);
            assertThat(said)
                    .contains(machine, second.resolve("data/history.key").toString(), "Copy");
        }
        assertThat(run(first, ExitCodes.DONE, "data", "check").out())
                .contains("Runs: 2.", "fits.", "the key alone, since the server keeps the database")
                .doesNotContain(login().get("password"));
    }

    @Test
    void mayStartAtTheSameTimeForTheFirstTime() throws Exception {
        List<Path> homes = List.of(machine("one"), machine("two"), machine("three"));
        List<Process> processes = new ArrayList<>();
        for (Path home : homes) {
            processes.add(OwnProcess.start(home, home.resolve("said.txt"), "history"));
        }
        List<Integer> ends = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < homes.size(); i++) {
            assertThat(processes.get(i).waitFor(5, TimeUnit.MINUTES)).isTrue();
            ends.add(processes.get(i).exitValue());
            said.append(Files.readString(homes.get(i).resolve("said.txt")));
        }

        assertThat(ends)
                .as("one registers its key, and the others have to copy it: " + said)
                .containsExactlyInAnyOrder(ExitCodes.DONE, ExitCodes.CONFIGURATION, ExitCodes.CONFIGURATION);
        assertThat(homes)
                .as("and have made none of their own")
                .filteredOn(home -> Files.exists(home.resolve("data/history.key")))
                .hasSize(1);
    }

    @Test
    void beginANewHistoryOnlyWhenAsked() throws IOException {
        Path first = machine("first");
        Path second = machine("second");
        monthly(first, ExitCodes.DONE);

        run(second, ExitCodes.DONE, "data", "new", "--yes");

        assertThat(run(second, ExitCodes.DONE, "history").out())
                .as("stay listed")
                .contains("roster");
        monthly(second, ExitCodes.DONE);
        assertThat(run(first, ExitCodes.CONFIGURATION, "history").err()).contains("knows another key");
    }

    @Test
    void restoreTheirKey() throws IOException {
        Path first = machine("first");
        monthly(first, ExitCodes.DONE);
        byte[] key = Files.readAllBytes(first.resolve("data/history.key"));
        Files.write(first.resolve("data/history.key"), new byte[5]);

        run(first, ExitCodes.DONE, "data", "restore", "--yes");

        assertThat(Files.readAllBytes(first.resolve("data/history.key"))).isEqualTo(key);
        assertThat(run(first, ExitCodes.DONE, "history").out()).contains("roster");
    }

    @ParameterizedTest
    @CsvSource({"wrong, '', does not accept the user", "'', no_such_database, There is no database"})
    void areToldWhatToCorrect(String password, String database, String sentence) throws IOException {
        Path home = machine("first");
        if (!password.isEmpty()) {
            Files.writeString(home.resolve("pw.txt"), password);
        }
        if (!database.isEmpty()) {
            settings(home, server.getHost() + ":" + port() + "/" + database);
        }

        String said = monthly(home, ExitCodes.CONFIGURATION);

        assertThat(said.lines()).hasSize(1);
        assertThat(said).contains(sentence, server.getHost() + ":" + port() + "/" + database);
        assertThat(home.resolve("inbox/roster.csv")).exists();
    }

    @Test
    void areToldOfAServerThatGoesDuringARun() throws IOException {
        Path home = folder.resolve("home");
        Path roster = TestRosters.csv(Files.createDirectory(home), "roster.csv", TestRosters.SAFE);
        Relay relay = Relay.to(server.getHost(), port());
        String url = "jdbc:postgresql://127.0.0.1:" + relay.port() + server.getPath() + "?currentSchema="
                + login().get("currentSchema");
        DataPlace place = new DataPlace(
                home.resolve("data"),
                Optional.of(new DatabaseServer(url, login().get("user"), login().get("password"))),
                home.resolve("data/history.key"),
                Optional.empty());
        try (RosterApplication application =
                RosterApplication.start(place, Optional.empty(), ReminderStages.standard())) {
            RunOutcome outcome = application
                    .assessmentRun()
                    .run(TestRosters.request(home.resolve("out"), roster), (file, rows) -> relay.close());

            assertThat(outcome.failed())
                    .singleElement()
                    .satisfies(failed ->
                            assertThat(DatabaseFailure.in(failed.cause())).contains(DatabaseFailure.UNREACHABLE));
        }
        assertThat(home.resolve("out")).isEmptyDirectory();
        assertThat(Files.readString(home.resolve("data/audit.log"))).contains("\"exitCode\":5");
    }

    private Path machine(String name) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        TestRosters.csv(Files.createDirectory(home.resolve("inbox")), "roster.csv", TestRosters.SAFE);
        Files.writeString(home.resolve("pw.txt"), login().getOrDefault("password", ""));
        settings(home, server.getHost() + ":" + port() + server.getPath());
        return home;
    }

    private void settings(Path home, String database) throws IOException {
        Files.writeString(
                home.resolve("hsp-roster.yml"),
                "hsp-roster.database: { url: 'jdbc:postgresql://%s?currentSchema=%s', user: %s, password-file: pw.txt }\n"
                        .formatted(database, login().get("currentSchema"), login().get("user")));
    }

    private int port() {
        return server.getPort() < 0 ? 5432 : server.getPort();
    }

    /** Returns the user and the password of the variable's URL. */
    private Map<String, String> login() {
        return Stream.of(String.valueOf(server.getQuery()).split("&"))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    private static String monthly(Path home, int code) {
        return run(home, code, "monthly").err();
    }

    private static Terminal run(Path home, int code, String... words) {
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(words)).as(terminal.err()).isEqualTo(code);
        return terminal;
    }
}
