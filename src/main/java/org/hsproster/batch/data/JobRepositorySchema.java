package org.hsproster.batch.data;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Creates the tables of Spring Batch in a database that does not have them. */
public class JobRepositorySchema implements InitializingBean {

    /** The number of the lock under which the tables are made. */
    private static final int LOCK = 7_350_001;

    private final DataSource dataSource;

    JobRepositorySchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!isThere(connection)) {
                connection.setAutoCommit(false); // all tables or none, where the database can roll them back
                create(connection);
                connection.commit();
            }
        }
    }

    private static void create(Connection connection) throws SQLException {
        DatabaseDriver database =
                DatabaseDriver.fromProductName(connection.getMetaData().getDatabaseProductName());
        if (database == DatabaseDriver.POSTGRESQL) {
            waitForOtherProcesses(connection);
        }
        if (!isThere(connection)) {
            new ResourceDatabasePopulator(
                            new ClassPathResource("org/springframework/batch/core/schema-" + database.getId() + ".sql"))
                    .populate(connection);
        }
    }

    /** Lets one process at a time go on until the end of its transaction. */
    private static void waitForOtherProcesses(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(" + LOCK + ", hashtext(current_schema()))");
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String table = database.storesLowerCaseIdentifiers() ? "batch_job_instance" : "BATCH_JOB_INSTANCE";
        try (ResultSet tables = database.getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return tables.next();
        }
    }
}
