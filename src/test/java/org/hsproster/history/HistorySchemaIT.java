package org.hsproster.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.Outlook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("The tables of the history in a database of an earlier version")
class HistorySchemaIT {

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID(), "sa", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @BeforeEach
    void makeTheFirstVersion() {
        jdbc.execute("create table batch_job_instance (id bigint)");
        Flyway.configure()
                .dataSource(database)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("1")
                .load()
                .migrate();
        jdbc.execute("insert into history_run (id, roster, input_sha256, as_of, rulebook, options, key_id, started,"
                + " people, unknown, problems) values (1, 'a', 'b', date '2026-11-21', 'c', '', 'd', now(), 1, 0, 0)");
        jdbc.execute("insert into history_person (run_id, seat, person_key, number_key, outlook, pay, experience,"
                + " evidence, data) values (1, 0, 'ada', '7', 'SAFE', '', '', '', '')");
    }

    @AfterEach
    void drop() {
        jdbc.execute("shutdown");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void areFinishedWhereAProcessDiedAfterSomeStatements(int done) throws Exception {
        Stream.of("V2__stated_years.sql", "V3__deadline.sql")
                .flatMap(migration -> statements(migration).stream())
                .limit(done)
                .forEach(jdbc::execute);

        HistorySchema.migrate(database);

        assertThat(people()).containsOnlyKeys("ada");
    }

    @Test
    void areMendedAfterAMigrationThatFailed() throws SQLException {
        jdbc.execute("alter table history_person rename to elsewhere");
        assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> HistorySchema.migrate(database));
        jdbc.execute("alter table elsewhere rename to history_person");

        HistorySchema.migrate(database);

        assertThat(people()).containsOnlyKeys("ada");
    }

    @Test
    void takeEveryLaterMigrationTwice() throws SQLException {
        HistorySchema.migrate(database);
        jdbc.update("delete from \"flyway_schema_history\" where \"version\" not in ('0', '1')");

        HistorySchema.migrate(database);

        assertThat(people()).containsOnlyKeys("ada");
    }

    @Test
    void takeTheLastSafeDayOfEarlierRunsForTheDeadline() throws SQLException {
        jdbc.update("insert into history_person (run_id, seat, person_key, number_key, outlook, last_safe, pay,"
                + " experience, evidence, data)"
                + " values (1, 1, 'eve', '8', 'FILE_EARLY', date '2027-02-28', '', '', '', '')");

        HistorySchema.migrate(database);

        assertThat(people().get("eve").state())
                .returns(Optional.of(LocalDate.of(2027, 2, 28)), PersonState::deadline)
                .returns(true, PersonState::isToActOn);
        assertThat(people().get("ada").state())
                .returns(Optional.empty(), PersonState::deadline)
                .returns(false, PersonState::isToActOn);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        OUTLOOK,          LAST_SAFE,  DEADLINE,   TO_ACT_ON, STATE,            FILED_ON,   CASE
        SAFE,             2027-03-31, 2027-03-31, true,      NOT_STARTED,      ,           NOT_STARTED
        SAFE,             2027-03-31, 2027-03-31, false,     NOT_STARTED,      ,
        FILE_EARLY,       2027-02-28, 2027-02-26, true,      PAPERS_REQUESTED, ,           PAPERS_REQUESTED
        SAFE,             2026-11-16, 2027-05-31, false,     FILED,            2026-11-16, FILED
        EMPLOYER_CHANGED, ,           2026-11-21, true,      READY,            ,           READY
        LEFT,             ,           ,           false,     NOT_STARTED,      ,
        """)
    void keepTheDeadlineAndTheCase(
            Outlook outlook,
            LocalDate lastSafe,
            LocalDate deadline,
            boolean isToActOn,
            CaseState caseState,
            LocalDate filedOn,
            CaseState ofCase)
            throws SQLException {
        HistorySchema.migrate(database);
        PersonState state = new PersonState(
                outlook,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(lastSafe),
                Optional.empty(),
                Optional.ofNullable(deadline),
                isToActOn,
                new RecordedCase(Optional.of(caseState), Optional.ofNullable(filedOn), Optional.ofNullable(lastSafe)));

        new PersonRepository(jdbc)
                .insert(
                        1,
                        1,
                        List.of(new RecordedPerson(
                                new PersonKey("eve", "8"), state, new Fingerprints("", "", "", ""), Optional.empty())));

        assertThat(jdbc.query(
                        "select " + PersonRepository.COLUMNS + " from history_person where person_key = 'eve'",
                        (row, number) -> PersonRepository.person(row).state()))
                .containsExactly(state);
        assertThat(people().get("eve").state())
                .returns(state.deadline(), PersonState::deadline)
                .returns(Optional.ofNullable(ofCase), PersonState::caseState);
    }

    @Test
    void knowNoCaseOfEarlierRunsAndNoStateOfLaterVersions() throws SQLException {
        HistorySchema.migrate(database);
        assertThat(people().get("ada").state().application())
                .isEqualTo(new RecordedCase(Optional.empty(), Optional.empty(), Optional.empty()));

        jdbc.update("update history_person set case_state = 'SENT_BACK', to_act_on = true");

        assertThat(people().get("ada").state().caseState()).isEmpty();
    }

    private Map<String, RecordedPerson> people() {
        return new PersonRepository(jdbc).of(1);
    }

    private static List<String> statements(String migration) {
        String script;
        try {
            script = Files.readString(Path.of("src/main/resources/db/migration", migration));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(script.replaceAll("(?m)^--.*", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
