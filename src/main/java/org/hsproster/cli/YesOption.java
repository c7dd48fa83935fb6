package org.hsproster.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** The consent to what cannot be undone by another run. */
final class YesOption {

    private static final Set<String> WORDS = Set.of("yes", "y", "はい");

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    /** Asks for consent unless the option gives it, and prints what to do where it is not given. */
    boolean isGiven(CommandContext context, CommandOutput console) {
        if (yes) {
            return true;
        }
        Optional<String> answer = context.passwordPrompt().answer(console.text("data.ask"));
        if (answer.map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(WORDS::contains)
                .isPresent()) {
            return true;
        }
        console.error(answer.isPresent() ? "data.declined" : "data.needsYes");
        return false;
    }
}
