package org.hsproster.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.settings.SettingsProblem.Expected;

/**
 * The settings of the database and of the key of the history.
 *
 * @param server the database server; without it, the database is in the data folder
 * @param keyFile the key of the history; without it, it is in the data folder
 * @param sharedFolder the folder of rosters and outcomes that machines share beside the server
 */
public record DataSettings(Optional<Server> server, Optional<Path> keyFile, Optional<Path> sharedFolder) {

    /** A password in the URL would be in messages, so it is refused. */
    private static final Pattern POSTGRESQL = Pattern.compile("(?i)jdbc:postgresql:(?!.*password=)\\S+");

    private static final ValueType<String> URL = ValueType.text(
            Expected.DATABASE_URL,
            "jdbc:postgresql://db.example.jp/hsproster",
            text -> Optional.of(text).filter(POSTGRESQL.asMatchPredicate()));

    /**
     * A database server.
     *
     * @param url for JDBC
     * @param passwordFile its first line is the password
     */
    public record Server(String url, String user, Optional<Path> passwordFile) {}

    static DataSettings of(Section section, Path home) {
        Section database = section.section("database");
        Section history = section.section("history");
        boolean hasUrl = database.has("url");
        Optional<String> url = database.value("url", URL);
        Optional<String> user = database.value("user", ValueType.NAME);
        Optional<Path> passwordFile =
                database.value("password-file", ValueType.readableFile(home, "database-password.txt"));
        if (url.isPresent() && user.isEmpty()) {
            database.reportMissing("user", ValueType.NAME, "url");
        }
        if (!hasUrl && user.isPresent()) {
            database.reportMissing("url", URL, "user");
        }
        if (!hasUrl && passwordFile.isPresent()) {
            database.reportMissing("url", URL, "password-file");
        }
        Optional<Path> sharedFolder = section.value("shared-folder", ValueType.folder(home, "/mnt/hsp-roster"));
        if (!hasUrl && sharedFolder.isPresent()) {
            database.reportMissing("url", URL, "shared-folder");
        }
        return new DataSettings(
                url.flatMap(address -> user.map(name -> new Server(address, name, passwordFile))),
                history.value("key-file", ValueType.file(home, "data/history.key")),
                sharedFolder);
    }
}
