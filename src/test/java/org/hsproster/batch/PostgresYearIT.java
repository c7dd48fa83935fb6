package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.database.WithPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithPostgres
@DisplayName("The same twelve runs with the database in PostgreSQL")
class PostgresYearIT extends SimulatedYearIT {

    @Test
    void startsAgainWhereMakingTheTablesWasStopped(PostgresSchema schema, @TempDir Path home) throws SQLException {
        schema.execute("create table batch_step_execution_context (id bigint)");
        assertThatException().isThrownBy(() -> RosterApplication.start(home));
        schema.execute("drop table batch_step_execution_context");

        try (RosterApplication application = RosterApplication.start(home)) {
            assertThat(application.history().runs()).isEmpty();
        }
    }
}
