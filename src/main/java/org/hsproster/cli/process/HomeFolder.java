package org.hsproster.cli.process;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folder of {@code data} and {@code output}.
 *
 * @param scripts the folder of {@code run.sh} and {@code sample-input}, the same unless a user names another one
 */
public record HomeFolder(Path folder, Path scripts) {

    private static final String VARIABLE = "HSP_ROSTER_HOME";
    private static final String SCRIPTS = "HSP_ROSTER_SCRIPTS";

    public HomeFolder(Path folder) {
        this(folder, folder);
    }

    /** Returns the folders that the start scripts name, else the current one. */
    public static HomeFolder of(Map<String, String> environment) {
        Path folder = Path.of(environment.getOrDefault(VARIABLE, "")).toAbsolutePath();
        return new HomeFolder(folder, folder.resolve(environment.getOrDefault(SCRIPTS, "")));
    }

    public Path outbox() {
        return data().resolve("outbox");
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path output() {
        return folder.resolve("output");
    }
}
