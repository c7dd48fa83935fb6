package org.hsproster.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Workbooks with macros, whose formulas may call functions that the outcome has no more. */
final class Macros {

    private Macros() {}

    static boolean areIn(Path file) {
        try {
            return PutRoster.isPackage(file)
                    ? ForeignPackage.read(file).keys().stream().anyMatch(key -> key.contains("vbaproject"))
                    : Files.readString(file, StandardCharsets.ISO_8859_1)
                            .contains(new String(
                                    "_VBA_PROJECT_CUR".getBytes(StandardCharsets.UTF_16LE),
                                    StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
