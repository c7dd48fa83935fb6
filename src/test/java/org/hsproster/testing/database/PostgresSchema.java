package org.hsproster.testing.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A schema for one test, with a name of its own, since classes run at the same time. */
public final class PostgresSchema implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    static final String VARIABLE = "HSP_ROSTER_TEST_PG";
    private static final String PROPERTY = "spring.datasource.url";
    private static final String DATABASE = String.valueOf(System.getenv(VARIABLE));

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    /** Returns the JDBC URL of the schema. */
    public String url() {
        return DATABASE + (DATABASE.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    /** Returns the keys of {@code hsp-roster.database} in the settings, with the password in a file. */
    public String settings(Path passwordFile) throws IOException {
        Files.writeString(passwordFile, parameter("password"));
        String address =
                url().replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
        return "{ url: '" + address + "', user: " + parameter("user") + ", password-file: '" + passwordFile + "' }";
    }

    private String parameter(String name) {
        Matcher value = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(DATABASE);
        return value.find() ? value.group(1) : "";
    }

    /** Executes statements in the schema. */
    public void execute(String... statements) throws SQLException {
        executeAt(url(), statements);
    }

    /** Empties the schema. */
    public void clear() throws SQLException {
        executeAt(DATABASE, "drop schema " + name + " cascade", "create schema " + name);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        executeAt(DATABASE, "create schema " + name);
        System.setProperty(PROPERTY, url());
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        System.clearProperty(PROPERTY);
        executeAt(DATABASE, "drop schema " + name + " cascade");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PostgresSchema.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    private static void executeAt(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
