package org.hsproster.cli.process;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hsproster.file.ProgramHome;

/**
 * The folder of {@code data} and {@code output}.
 *
 * @param program the folder of {@code sample-input} and of the start scripts or the application image, the same unless
 *     a user names another one or may not write there
 * @param launcher the native launcher that started this process
 */
public record HomeFolder(Path folder, Path program, Optional<Path> launcher) {

    private static final String SCRIPTS = "HSP_ROSTER_SCRIPTS";
    private static final String LAUNCHER = "jpackage.app-path";

    public HomeFolder(Path folder) {
        this(folder, folder, Optional.empty());
    }

    public static HomeFolder ofProcess() {
        return of(ProgramHome.ofProcess(), System.getenv(), ProgramHome.systemProperties());
    }

    /** Returns the folders that the launcher or the start scripts name, else the current one. */
    static HomeFolder of(Path folder, Map<String, String> variables, Map<String, String> properties) {
        Path program = new ProgramHome(variables, properties)
                .image()
                .orElseGet(() -> folder.resolve(variables.getOrDefault(SCRIPTS, "")));
        return new HomeFolder(
                folder, program, Optional.ofNullable(properties.get(LAUNCHER)).map(Path::of));
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
