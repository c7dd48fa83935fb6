package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folder of {@code data} and {@code output}.
 *
 * @param scripts the folder of {@code run.sh} and {@code sample-input}, the same unless a user names another one
 */
record HomeFolder(Path folder, Path scripts) {

    private static final String VARIABLE = "HSP_ROSTER_HOME";
    private static final String SCRIPTS = "HSP_ROSTER_SCRIPTS";

    HomeFolder(Path folder) {
        this(folder, folder);
    }

    /** Returns the folders that the start scripts name, else the current one. */
    static HomeFolder of(Map<String, String> environment) {
        Path folder = Path.of(environment.getOrDefault(VARIABLE, "")).toAbsolutePath();
        return new HomeFolder(folder, folder.resolve(environment.getOrDefault(SCRIPTS, "")));
    }

    Path outbox() {
        return data().resolve("outbox");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path output() {
        return folder.resolve("output");
    }
}
