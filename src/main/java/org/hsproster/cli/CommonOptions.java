package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.request.RuleSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that assesses: rules and language. */
final class CommonOptions {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageConverter.class,
            description = "Language of the outcome; default: that of the roster, or of the system without one.")
    private @Nullable Locale language;

    @Option(names = "--rules", paramLabel = "DIR", description = "Folder of rule files to lay over the rulebook.")
    private @Nullable Path rules;

    @Option(
            names = "--universities",
            paramLabel = "FILE",
            description = "List of designated universities in the place of the one that comes with the program.")
    private @Nullable Path universities;

    @Option(
            names = "--holidays",
            paramLabel = "FILE",
            description = "List of national holidays in the place of the one that comes with the program, such as the"
                    + " Cabinet Office's syukujitsu.csv.")
    private @Nullable Path holidays;

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    RuleSources rules() {
        return new RuleSources(
                Optional.ofNullable(rules), Optional.ofNullable(universities), Optional.ofNullable(holidays));
    }
}
