package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Map;

/** The folder of {@code run.sh}, which holds {@code data}, {@code output} and {@code sample-input}. */
record HomeFolder(Path folder) {

    private static final String VARIABLE = "HSP_ROSTER_HOME";

    /**
     * Returns the folder named by the variable {@code HSP_ROSTER_HOME}, which the start scripts set, else the current
     * one.
     */
    static HomeFolder of(Map<String, String> environment) {
        return new HomeFolder(Path.of(environment.getOrDefault(VARIABLE, "")).toAbsolutePath());
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
