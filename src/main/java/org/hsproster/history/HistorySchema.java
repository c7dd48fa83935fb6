package org.hsproster.history;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of the history to their newest form. */
final class HistorySchema {

    /** HSQLDB would keep them in memory whole. */
    private static final String KEEP_ON_DISK = "set database default table type cached";

    private HistorySchema() {}

    static void migrate(DataSource dataSource) throws SQLException {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                // The tables of Spring Batch are there before.
                .baselineOnMigrate(true)
                .baselineVersion("0");
        if (isHsqldb(dataSource)) {
            flyway.initSql(KEEP_ON_DISK);
        }
        flyway.load().migrate();
    }

    private static boolean isHsqldb(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("HSQL");
        }
    }
}
