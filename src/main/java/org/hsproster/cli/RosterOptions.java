package org.hsproster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.batch.request.RosterSources;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for reading a roster, with the day to assess for. */
final class RosterOptions {

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day to assess for; default: today in Tokyo.")
    private @Nullable LocalDate asOf;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Read this sheet only.")
    private @Nullable String sheet;

    @Option(names = "--employers", paramLabel = "FILE", description = "Table with facts about the employers.")
    private @Nullable Path employers;

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the headers mean; see the command mapping.")
    private @Nullable Path mapping;

    @Option(
            names = "--join",
            paramLabel = "FILE",
            description = "File that completes the roster by employee number; may be given several times.")
    private List<Path> joins = List.of();

    @Mixin
    private PasswordSource passwords = new PasswordSource();

    LocalDate asOf(CommandContext context) {
        return Optional.ofNullable(asOf).orElseGet(context::today);
    }

    Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    RosterSources sources() {
        return new RosterSources(Optional.ofNullable(employers), Optional.ofNullable(mapping), joins);
    }

    /** Returns the password of protected files among the rosters and the files read beside them. */
    Optional<Password> password(CommandContext context, Texts texts, List<Path> rosters) {
        return passwords.password(
                context,
                texts,
                Stream.of(rosters.stream(), Optional.ofNullable(employers).stream(), joins.stream())
                        .flatMap(files -> files)
                        .toList());
    }
}
