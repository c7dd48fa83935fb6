package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hsproster.batch.RulesPublisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules key}: makes the key of a publisher of rules. */
@Command(
        name = "key",
        description = "Make a new key to sign rules with, and print the public key for the settings of others.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesKeyCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The new file of the private key, which only its owner may read.")
    private Path file = Path.of("");

    @Mixin
    private LanguageOption language = new LanguageOption();

    RulesKeyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        String publicKey = RulesPublisher.newKey(file);
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        console.say("cli.rules.key", file.toString());
        console.say("cli.rules.publicKey", publicKey);
        return ExitCodes.DONE;
    }
}
