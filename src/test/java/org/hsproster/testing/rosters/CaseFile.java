package org.hsproster.testing.rosters;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The rosters under {@code cases/roster}, whose answers are known. */
public final class CaseFile {

    private CaseFile() {}

    public static Path named(String name) {
        URL resource = Objects.requireNonNull(CaseFile.class.getResource("/cases/roster/" + name), name);
        try {
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
