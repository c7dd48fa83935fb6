package org.hsproster.history;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hsproster.history.HistoryKeyException.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the history of the runs of one database. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    /** The property that begins a new history: its key takes the place of the one that the database knows. */
    public static final String NEW = "hsp-roster.new-history";

    @Bean
    RunHistory runHistory(
            DataSource dataSource,
            PlatformTransactionManager transactionManager,
            @Value("${hsp-roster.key}") String keyFile,
            @Value("${" + NEW + ":false}") boolean isNew)
            throws SQLException {
        HistorySchema.migrate(dataSource);
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        HistoryKeyFile file = new HistoryKeyFile(Path.of(keyFile));
        KeyRegistry registry = new KeyRegistry(jdbc);
        return new RunHistory(jdbc, transactionManager, isNew ? newKey(file, registry) : key(file, registry));
    }

    private static HistoryKey newKey(HistoryKeyFile file, KeyRegistry registry) {
        HistoryKey key = file.make();
        registry.replace(key.id());
        return key;
    }

    /** Returns the key of the history, and makes one only for a history that has none. */
    private static HistoryKey key(HistoryKeyFile file, KeyRegistry registry) {
        file.requireKeyOf(registry.known());
        Optional<HistoryKey> own = file.read();
        HistoryKey key = own.orElseGet(file::make);
        if (!registry.register(key.id()).equals(key.id())) {
            if (own.isEmpty()) {
                file.delete(); // another machine was first, and nothing was made with this key
            }
            throw new HistoryKeyException(Problem.OTHER, file.path());
        }
        return key;
    }
}
