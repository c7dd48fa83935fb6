package org.hsproster.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files of the rulebook that come with the program. */
final class Resources {

    private Resources() {}

    static String text(String file) {
        try (InputStream stream = Resources.class.getResourceAsStream("/rulebook/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("rulebook/" + file, e);
        }
    }
}
