package org.hsproster.batch.data;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A database server in place of the embedded database.
 *
 * @param user may be empty, as may the password
 */
public record DatabaseServer(String url, String user, String password) {

    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    private static final String POOL = "spring.datasource.hikari.";
    /** A roster has one for its people, and one for the records of its run. */
    private static final int CONNECTIONS_PER_PROCESSOR = 2;
    /** For tasks, heartbeats, and the pages that are served meanwhile. */
    private static final int FURTHER_CONNECTIONS = 6;
    /** Ends the transactions of a process that was suspended, which would hold what other processes wait for. */
    private static final String END_OF_IDLE_TRANSACTIONS = "set idle_in_transaction_session_timeout = '2min'";

    /** Returns the server of the variables {@code SPRING_DATASOURCE_*}. */
    public static Optional<DatabaseServer> ofEnvironment() {
        Environment environment = new StandardEnvironment();
        return Optional.ofNullable(environment.getProperty(URL))
                .map(url -> new DatabaseServer(
                        url, environment.getProperty(USER, ""), environment.getProperty(PASSWORD, "")));
    }

    /** Returns the password of the variables, for a server of the settings without a password file. */
    public static String passwordOfEnvironment() {
        return new StandardEnvironment().getProperty(PASSWORD, "");
    }

    /** Returns host and database, for messages. */
    public String name() {
        return url.replaceFirst("^jdbc:[a-z]+:(//)?", "").replaceFirst("[?;].*", "");
    }

    /** Returns a source of connections to it, without a pool. */
    public DataSource source() {
        return DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(url)
                .username(user)
                .password(password)
                .build();
    }

    /** Returns the properties of the data source. */
    Map<String, Object> properties() {
        return Map.of(
                URL,
                url,
                USER,
                user,
                PASSWORD,
                password,
                POOL + "maximum-pool-size",
                CONNECTIONS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors() + FURTHER_CONNECTIONS,
                POOL + "connection-init-sql",
                END_OF_IDLE_TRANSACTIONS);
    }

    /** Hides the password, and what a URL may have of one. */
    @Override
    public String toString() {
        return "DatabaseServer[" + name() + "]";
    }
}
