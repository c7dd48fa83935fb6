package org.hsproster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hsproster.cli.process.HomeFolder;
import picocli.CommandLine;

/** The command line in English on 2026-11-21, with its output. */
public final class Terminal {

    private final Path home;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandContext context;
    private final CommandLine command;

    public Terminal(Path home) {
        this(home, Map.of(), PasswordPrompt.none());
    }

    Terminal(Path home, Map<String, String> environment, PasswordPrompt keyboard) {
        this(home, Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Tokyo")), environment, keyboard);
    }

    /** On another day. */
    Terminal(Path home, Clock clock, Map<String, String> environment, PasswordPrompt keyboard) {
        this.home = home;
        context = new CommandContext(new HomeFolder(home), clock, Locale.ENGLISH, false, environment, keyboard);
        command = RosterCommand.commandLine(context);
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
    }

    public int execute(String... words) {
        return RosterCommand.execute(command, context, words);
    }

    /** Returns the commands by their words, such as {@code rules} and {@code rules export}. */
    Map<String, CommandLine> commands() {
        Map<String, CommandLine> commands = new LinkedHashMap<>();
        command.getSubcommands().forEach((name, each) -> {
            commands.put(name, each);
            each.getSubcommands().forEach((word, below) -> commands.put(name + " " + word, below));
        });
        return commands;
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }

    /** Copies a rule file into the folder {@code rules}, replaces a text in it, and returns the folder. */
    public String overlay(String file, String insteadOf, String put) throws IOException {
        Path target = home.resolve("rules").resolve(file);
        Files.createDirectories(target.getParent());
        String shipped = Files.readString(Path.of("src/main/resources/rulebook", file));
        Files.writeString(target, shipped.replace(insteadOf, put));
        return home.resolve("rules").toString();
    }
}
