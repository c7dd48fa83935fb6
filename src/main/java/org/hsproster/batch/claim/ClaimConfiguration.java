package org.hsproster.batch.claim;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Wires the claims: those of an embedded database, which one process opens, or of one that processes share. */
@Configuration(proxyBeanMethods = false)
public class ClaimConfiguration {

    @Bean
    LiveProcess liveProcess(DataSource dataSource) {
        return new LiveProcess(new JdbcTemplate(dataSource));
    }

    @Bean
    RunClaims runClaims(DataSource dataSource, LiveProcess process) throws MetaDataAccessException {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        return isEmbedded(dataSource) ? new SoleRunClaims() : new SharedRunClaims(jdbc, process);
    }

    private static boolean isEmbedded(DataSource dataSource) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        return DatabaseDriver.fromProductName(product) == DatabaseDriver.HSQLDB;
    }
}
