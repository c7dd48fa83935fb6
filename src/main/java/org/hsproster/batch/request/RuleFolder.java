package org.hsproster.batch.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * A folder of rule files, each of which replaces the one of the program with the same path, such as
 * {@code hsp-i-b/age.yaml}.
 */
final class RuleFolder {

    private RuleFolder() {}

    /**
     * Returns the rules of the program with those of {@code folder} in place of them.
     *
     * @throws RulebookException for a folder or file that cannot be used
     */
    static Rulebook over(Rulebook shipped, Path folder) {
        return shipped.overlaidWith(files(folder));
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (Path file : list(folder)) {
            String name = name(folder, file);
            try {
                files.put(name, Files.readString(file));
            } catch (CharacterCodingException e) {
                throw new RulebookException(name, "is not UTF-8 text");
            } catch (IOException e) {
                throw new RulebookException(name, "cannot be read");
            }
        }
        if (files.isEmpty()) {
            throw new RulebookException(folder.toString(), "holds no rule file");
        }
        return files;
    }

    /** Returns the name that the rulebook has for a file of the folder. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Returns the files except hidden ones, which systems and editors create anywhere. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RulebookException(folder.toString(), "is no folder; name one that holds rule files");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RulebookException(folder.toString(), "cannot be read as a folder of rule files");
        }
    }
}
