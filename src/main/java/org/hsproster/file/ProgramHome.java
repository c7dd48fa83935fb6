package org.hsproster.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the folder of settings, data and outputs: the one that is named, else the folder of the application image where
 * it is writable, else the folder of the user for data of applications; without an image, the current folder.
 *
 * @param variables the environment of the process
 * @param properties the system properties of Java
 */
public record ProgramHome(Map<String, String> variables, Map<String, String> properties) {

    private static final String VARIABLE = "HSP_ROSTER_HOME";
    /** Set by the configuration of the image's launchers. */
    private static final String IMAGE = "hsp-roster.image";

    private static final String NAME = "hsp-roster";
    /** An update of the system replaces such a folder as a whole. */
    private static final String MAC_BUNDLE = ".app";

    private static final class OfProcess {
        private static final Path FOLDER =
                new ProgramHome(System.getenv(), systemProperties()).folder(ProgramHome::isWritable);
    }

    /** Returns the folder of this process, which stays the same while it runs. */
    public static Path ofProcess() {
        return OfProcess.FOLDER;
    }

    public static Map<String, String> systemProperties() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return properties;
    }

    /** Returns the absolute path of the folder, which may have to be created. */
    public Path folder(Predicate<Path> isWritable) {
        return named(variables, VARIABLE)
                .map(Path::of)
                .or(() -> image().map(image -> canKeepData(image) && isWritable.test(image) ? image : ofUser()))
                .orElse(Path.of(""))
                .toAbsolutePath();
    }

    /** Returns the folder of the application image that the process was started from. */
    public Optional<Path> image() {
        return named(properties, IMAGE).map(Path::of).map(Path::toAbsolutePath).map(Path::normalize);
    }

    private static boolean canKeepData(Path image) {
        return !image.toString().toLowerCase(Locale.ROOT).endsWith(MAC_BUNDLE);
    }

    private Path ofUser() {
        Path user = Path.of(properties.getOrDefault("user.home", ""));
        String system = properties.getOrDefault("os.name", "");
        if (system.startsWith("Windows")) {
            return named(variables, "APPDATA")
                    .map(Path::of)
                    .orElseGet(() -> user.resolve("AppData").resolve("Roaming"))
                    .resolve(NAME);
        }
        if (system.startsWith("Mac")) {
            return user.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return named(variables, "XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute) // by its specification, others are ignored
                .orElseGet(() -> user.resolve(".local").resolve("share"))
                .resolve(NAME);
    }

    private static Optional<String> named(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    /** Tests by creating and deleting a file: permissions do not tell of read-only file systems, nor all on Windows. */
    static boolean isWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "." + NAME, null));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
