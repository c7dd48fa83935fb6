package org.hsproster.history;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the history of the runs of one data folder. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean
    RunHistory runHistory(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            @Value("${hsp-roster.data}") String data)
            throws IOException, SQLException {
        HistorySchema.migrate(dataSource);
        return new RunHistory(new JdbcTemplate(dataSource), transactionManager, HistoryKey.in(Path.of(data)));
    }
}
