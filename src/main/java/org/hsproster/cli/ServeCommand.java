package org.hsproster.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.cli.value.LanguageConverter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: serves the upload page. */
@Command(
        name = "serve",
        description = "Serve a page to upload rosters to, until it is stopped.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where the page answers, 0 for any free port; default: 8080.")
    private int port;

    @Option(names = "--no-browser", description = "Do not open a browser.")
    private boolean noBrowser;

    @Option(
            names = "--hash-password",
            description = "Ask for a password, print what the settings keep of it, and serve nothing.")
    private boolean hashPassword;

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            converter = LanguageConverter.class,
            description = "Language of messages here; the page follows the browser.")
    private @Nullable Locale language;

    ServeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port takes 0 to %d, such as --port 8080".formatted(LAST_PORT));
        }
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        CommandOutput console =
                new CommandOutput(out, err, Optional.ofNullable(language).orElse(context.language()));
        if (hashPassword) {
            return new NewPassword(context.passwordPrompt(), console).hash();
        }
        return new UploadPageRunner(context, console, out, err, port).run(!noBrowser);
    }
}
