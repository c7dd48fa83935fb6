package org.hsproster.history;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The id of the one key of a database, in the table {@code history_key}. The primary key lets the first of several
 * machines win that start on an empty database at the same time.
 */
record KeyRegistry(JdbcTemplate jdbc) {

    /** The value of the primary key, since the table has one row. */
    private static final int ONLY = 1;

    /** Returns the id of the key; that of the latest run in a database of an earlier version. */
    Optional<String> known() {
        return registered().or(this::ofLatestRun);
    }

    /** Registers a key where none is known, and returns the id of the one that counts. */
    String register(String id) {
        if (registered().isEmpty()) {
            try {
                jdbc.update("insert into history_key (place, key_id) values (?, ?)", ONLY, known().orElse(id));
            } catch (DuplicateKeyException e) {
                // another machine was first
            }
        }
        return registered().orElseThrow();
    }

    /** Registers a key in place of the one before. */
    void replace(String id) {
        register(id);
        jdbc.update("update history_key set key_id = ? where place = ?", id, ONLY);
    }

    private Optional<String> registered() {
        return has(jdbc, "history_key")
                ? jdbc.queryForList("select key_id from history_key where place = ?", String.class, ONLY).stream()
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> ofLatestRun() {
        return jdbc
                .queryForList(
                        "select key_id from history_run where completed is not null order by completed desc, id desc",
                        String.class)
                .stream()
                .findFirst();
    }

    static boolean has(JdbcTemplate jdbc, String table) {
        return Objects.requireNonNull(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            DatabaseMetaData database = connection.getMetaData();
            String name = database.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
            try (ResultSet tables = database.getTables(connection.getCatalog(), connection.getSchema(), name, null)) {
                return tables.next();
            }
        }));
    }
}
