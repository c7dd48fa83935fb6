package org.hsproster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a roster is read, and for which day. */
final class RosterOptions {

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day to assess for; default: today in Tokyo.")
    private @Nullable LocalDate asOf;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Read this sheet only.")
    private @Nullable String sheet;

    @Option(names = "--employers", paramLabel = "FILE", description = "Table with facts about the employers.")
    private @Nullable Path employers;

    LocalDate asOf(Surroundings surroundings) {
        return Optional.ofNullable(asOf).orElseGet(surroundings::today);
    }

    Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    Optional<Path> employers() {
        return Optional.ofNullable(employers);
    }
}
