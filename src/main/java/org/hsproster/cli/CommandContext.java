package org.hsproster.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.hsproster.batch.RosterApplication;

/**
 * What a command finds outside itself.
 *
 * @param isTerminal whether a person watches
 * @param environment the variables of the process
 * @param keyboard who can be asked for a password
 */
record CommandContext(
        HomeFolder home,
        Clock clock,
        Locale language,
        boolean isTerminal,
        Map<String, String> environment,
        PasswordPrompt keyboard) {

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

    /** Returns the day it is in Japan, where applications are filed. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
