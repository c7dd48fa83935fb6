package org.hsproster.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.hsproster.batch.RosterApplication;

/**
 * The environment of a command.
 *
 * @param isTerminal whether standard output is a terminal
 * @param environment the variables of the process
 */
record CommandContext(
        HomeFolder home,
        Clock clock,
        Locale language,
        boolean isTerminal,
        Map<String, String> environment,
        PasswordPrompt passwordPrompt) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    static CommandContext ofProcess() {
        boolean isTerminal = CommandOutput.isTerminal();
        return new CommandContext(
                HomeFolder.of(System.getenv()),
                Clock.system(TOKYO),
                Locale.getDefault(),
                isTerminal,
                System.getenv(),
                isTerminal ? PasswordPrompt.ofTerminal() : PasswordPrompt.none());
    }

    /** Returns the application over the data of this home. */
    RosterApplication start() {
        return RosterApplication.start(home.folder());
    }

    /** Returns today's date in Japan, where applications are filed. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
