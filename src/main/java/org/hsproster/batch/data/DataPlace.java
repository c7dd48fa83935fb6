package org.hsproster.batch.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hsproster.batch.output.OutputException;

/**
 * Where the data of runs are.
 *
 * @param folder the data folder
 * @param server the database server; empty where the database is in the data folder
 * @param key the file of the key of the history
 * @param shared the folder that machines share beside the server, absolute
 */
public record DataPlace(Path folder, Optional<DatabaseServer> server, Path key, Optional<Path> shared) {

    /** Returns the places below a home folder without settings. */
    public static DataPlace in(Path home) {
        return of(home, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the places below a home folder.
     *
     * @param server of the settings; without it, the variables of the environment may name one
     * @param key of the settings
     * @param shared of the settings
     */
    public static DataPlace of(Path home, Optional<DatabaseServer> server, Optional<Path> key, Optional<Path> shared) {
        Path folder = home.resolve("data").toAbsolutePath();
        return new DataPlace(
                folder,
                server.or(DatabaseServer::ofEnvironment),
                key.map(Path::toAbsolutePath).orElseGet(() -> folder.resolve("history.key")),
                shared.map(each -> each.toAbsolutePath().normalize()));
    }

    /** Returns the database in the data folder; empty where a server has it. */
    public Optional<EmbeddedDatabase> embedded() {
        return server.isPresent() ? Optional.empty() : Optional.of(new EmbeddedDatabase(folder));
    }

    /**
     * Moves the database and the key to a folder of their own, and prepares a new database. To be called by the process
     * that has locked the data folder.
     */
    public Path setAside(LocalDateTime now) {
        SetAside aside = SetAside.at(this, now);
        try {
            aside.take(server.isEmpty());
        } catch (IOException e) {
            throw OutputException.notWritable(aside.folder(), e);
        }
        embedded().ifPresent(EmbeddedDatabase::create);
        return aside.folder();
    }

    private Path home() {
        return Objects.requireNonNull(folder.getParent()).normalize();
    }

    /** Returns the properties of the application. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("hsp-roster.data", folder.toString());
        properties.put("hsp-roster.home", home().toString());
        properties.put("hsp-roster.embedded", server.isEmpty());
        properties.put("hsp-roster.key", key.toString());
        shared.ifPresent(each -> properties.put("hsp-roster.shared-folder", each.toString()));
        server.ifPresent(each -> properties.putAll(each.properties()));
        return properties;
    }
}
