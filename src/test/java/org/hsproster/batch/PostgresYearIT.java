package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The same twelve runs with the database in PostgreSQL")
@EnabledIfEnvironmentVariable(
        named = PostgresYearIT.VARIABLE,
        matches = "jdbc:postgresql:.+",
        disabledReason = "runs where " + PostgresYearIT.VARIABLE + " is the JDBC URL of a PostgreSQL database")
class PostgresYearIT extends SimulatedYearIT {

    static final String VARIABLE = "HSP_ROSTER_TEST_PG";
    private static final String PROPERTY = "spring.datasource.url";
    private static final String SCHEMA = "hsp_roster_test";
    private static final String URL = String.valueOf(System.getenv(VARIABLE));

    /** The schema is of this test alone. */
    @BeforeEach
    void makeSchema() throws SQLException {
        execute("drop schema if exists " + SCHEMA + " cascade", "create schema " + SCHEMA);
        System.setProperty(PROPERTY, URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA);
    }

    @AfterEach
    void dropSchema() throws SQLException {
        System.clearProperty(PROPERTY);
        execute("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void startsAgainWhereMakingTheTablesWasStopped(@TempDir Path home) throws SQLException {
        String inTheWay = SCHEMA + ".batch_step_execution_context";
        execute("create table " + inTheWay + " (id bigint)");
        assertThatException().isThrownBy(() -> RosterApplication.start(home));
        execute("drop table " + inTheWay);

        try (RosterApplication application = RosterApplication.start(home)) {
            assertThat(application.history().runs()).isEmpty();
        }
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
