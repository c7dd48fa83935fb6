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
import org.hsproster.file.PrivateFolder;

/**
 * The corrections of columns, remembered for the next roster with the same headers. The headers are not stored: a file
 * is named by their hash, and maps the positions of headers to columns.
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

    /** Replaces the remembered corrections. Without corrections, the file is removed. */
    void remember(RosterHeaders headers, Map<Integer, String> corrections) {
        Properties properties = new Properties();
        corrections.forEach((index, id) -> properties.setProperty(Integer.toString(index), id));
        try {
            if (corrections.isEmpty()) {
                Files.deleteIfExists(file(headers));
                return;
            }
            PrivateFolder.require(folder);
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
