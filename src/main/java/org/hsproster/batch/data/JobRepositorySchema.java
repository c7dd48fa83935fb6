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
                connection.setAutoCommit(false); // all tables or none, where the database can roll them back
                new ResourceDatabasePopulator(schema(connection.getMetaData())).populate(connection);
                connection.commit();
            }
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
