package org.hsproster.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Migrates the tables of the program to the current version. A process may die within a migration, so each statement
 * from the second migration on can be repeated. A database that is not new has the first migration as a whole or not at
 * all.
 */
final class HistorySchema {

    /** Keeps tables on disk, which HSQLDB would otherwise hold in memory. */
    private static final String KEEP_ON_DISK = "set database default table type cached";

    private HistorySchema() {}

    static void migrate(DataSource dataSource) throws SQLException {
        boolean isHsqldb = isHsqldb(dataSource);
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(isHsqldb ? dataSource : besidesThePool(dataSource))
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", isHsqldb ? "varbinary(8000)" : "bytea"))
                // The tables of Spring Batch exist already.
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

    /** Tests whether a migration has failed, for example since the disk was full. HSQLDB cannot roll it back. */
    private static boolean hasFailed(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .anyMatch(each -> each.getState().isFailed());
    }

    /** Returns a source outside the pool, which has one connection: Flyway needs two, except with HSQLDB. */
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
