package org.hsproster.batch.data;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptException;

/** Creates the tables of Spring Batch in a database that does not have them. */
public class JobRepositorySchema implements InitializingBean {

    private final DataSource dataSource;

    JobRepositorySchema(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!isThere(connection)) {
                create(connection);
            }
        }
    }

    /** Creates all tables or none, where the database can roll them back. */
    private static void create(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            new ResourceDatabasePopulator(schema(connection.getMetaData())).populate(connection);
            connection.commit();
        } catch (ScriptException e) {
            connection.rollback();
            if (!isThere(connection)) {
                throw e;
            } // else another machine has created them at the same time
        }
    }

    private static ClassPathResource schema(DatabaseMetaData database) throws SQLException {
        String platform = DatabaseDriver.fromProductName(database.getDatabaseProductName())
                .getId();
        return new ClassPathResource("org/springframework/batch/core/schema-" + platform + ".sql");
    }

    private static boolean isThere(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String table = database.storesLowerCaseIdentifiers() ? "batch_job_instance" : "BATCH_JOB_INSTANCE";
        try (ResultSet tables = database.getTables(connection.getCatalog(), connection.getSchema(), table, null)) {
            return tables.next();
        }
    }
}
