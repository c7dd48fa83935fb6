package org.hsproster.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * How readers have corrected the columns of rosters, for the next roster with the same headers. The headers themselves
 * are not kept: a file has their hash for a name, and says which of them, counted from the first, is which column.
 */
final class RememberedColumns {

    private final Path folder;

    RememberedColumns(Path folder) {
        this.folder = folder;
    }

    Map<Integer, String> of(Headers headers) {
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
        Map<Integer, String> chosen = new LinkedHashMap<>();
        properties.forEach((index, id) -> chosen.put(Integer.valueOf((String) index), (String) id));
        return chosen;
    }

    /** Takes the place of what was remembered; no correction is nothing to remember. */
    void remember(Headers headers, Map<Integer, String> corrections) {
        Properties properties = new Properties();
        corrections.forEach((index, id) -> properties.setProperty(Integer.toString(index), id));
        try {
            if (corrections.isEmpty()) {
                Files.deleteIfExists(file(headers));
                return;
            }
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(file(headers))) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Headers headers) {
        return folder.resolve(headers.hash() + ".properties");
    }
}
