package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.RulesPublisher;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules export}: writes all rules to one file, for others to use in place of those of their program. */
@Command(
        name = "export",
        description = "Write all rules to a zip file and, with a key, its signature beside it.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RulesExportCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The zip file; its signature is FILE.sig.")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "File with the private key of the publisher (Ed25519, PKCS#8 in PEM), as rules key makes it.")
    private @Nullable Path key;

    @Mixin
    private CommonOptions common = new CommonOptions();

    RulesExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        CommandOutput console = new CommandOutput(
                command.commandLine().getOut(),
                command.commandLine().getErr(),
                common.language().orElse(context.language()));
        Rulebook rulebook = common.rulebook(context);
        RulesPublisher.export(rulebook, file, Optional.ofNullable(key));
        console.say("cli.rules.exported", rulebook.id(), file.toString());
        if (key == null) {
            console.say("cli.rules.unsigned");
        } else {
            console.say("cli.rules.signed", SignedRules.signatureOf(file).toString());
        }
        return ExitCodes.DONE;
    }
}
