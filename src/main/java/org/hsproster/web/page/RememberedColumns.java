package org.hsproster.web.page;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How readers have corrected the columns of rosters, for the next roster with the same headers. The headers themselves
 * are not kept: a file has their hash for a name, and says which of them, counted from the first, is which column.
 */
final class RememberedColumns {

    private static final Pattern INDEX = Pattern.compile("[0-9]{1,5}");

    private final Path folder;

    RememberedColumns(Path folder) {
        this.folder = folder;
    }

    Map<Integer, String> of(RosterHeaders headers) {
        Path file = file(headers);
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(INDEX.asMatchPredicate())
                .collect(Collectors.toMap(Integer::valueOf, properties::getProperty));
    }

    /** Takes the place of what was remembered; no correction is nothing to remember. */
    void remember(RosterHeaders headers, Map<Integer, String> corrections) {
        Properties properties = new Properties();
        corrections.forEach((index, id) -> properties.setProperty(Integer.toString(index), id));
        try {
            if (corrections.isEmpty()) {
                Files.deleteIfExists(file(headers));
                return;
            }
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", "");
            try (Writer writer = Files.newBufferedWriter(part)) {
                properties.store(writer, null);
            }
            Files.move(part, file(headers), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(RosterHeaders headers) {
        return folder.resolve(headers.hash() + ".properties");
    }
}
