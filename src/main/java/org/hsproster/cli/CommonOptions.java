package org.hsproster.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.cli.value.LanguageConverter;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.settings.Settings;
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

    @Option(
            names = "--rules",
            paramLabel = "DIR|FILE.zip",
            description = "Folder of rule files to lay over the rulebook, or signed rules (FILE.zip, with FILE.zip.sig"
                    + " beside it) in the place of those that come with the program.")
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

    /** Returns the sources of rules that the command line names. */
    RuleSources rules(CommandContext context) {
        Optional<Path> named = Optional.ofNullable(rules);
        return new RuleSources(
                named.filter(SignedRules::isNamedBy).map(file -> new SignedRules(file, keys(context))),
                named.filter(path -> !SignedRules.isNamedBy(path)),
                Optional.ofNullable(universities),
                Optional.ofNullable(holidays));
    }

    /** Returns the rules that the command line names, laid over those that the settings name. */
    Rulebook rulebook(CommandContext context) {
        return rules(context).orSigned(context.signedRules()).rulebook();
    }

    private static List<String> keys(CommandContext context) {
        return Settings.in(context.home().folder()).rules().keys();
    }
}
