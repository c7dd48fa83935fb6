package org.hsproster.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Brings the tables of the history to their newest form. A process may die within a migration: each statement of the
 * second one and those after it can be done again. Of the first one, a database that is not new has all or nothing.
 */
final class HistorySchema {

    /** HSQLDB would keep them in memory whole. */
    private static final String KEEP_ON_DISK = "set database default table type cached";

    private HistorySchema() {}

    static void migrate(DataSource dataSource) throws SQLException {
        boolean isHsqldb = isHsqldb(dataSource);
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(isHsqldb ? dataSource : besidesThePool(dataSource))
                .locations("classpath:db/migration")
                // The tables of Spring Batch are there before.
                .baselineOnMigrate(true)
                .baselineVersion("0");
        if (isHsqldb) {
            configuration.initSql(KEEP_ON_DISK);
        }
        Flyway flyway = configuration.load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            if (!hasFailed(flyway)) {
                throw e;
            }
            flyway.repair();
            flyway.migrate();
        }
    }

    /** HSQLDB takes no statement back. What stopped a migration once, such as a full disk, is not to stop it for ever. */
    private static boolean hasFailed(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .anyMatch(each -> each.getState().isFailed());
    }

    /** Flyway works on two connections, save for HSQLDB, and the pool has one. */
    private static DataSource besidesThePool(DataSource dataSource) {
        return DataSourceBuilder.derivedFrom(dataSource)
                .type(SimpleDriverDataSource.class)
                .build();
    }

    private static boolean isHsqldb(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("HSQL");
        }
    }
}
