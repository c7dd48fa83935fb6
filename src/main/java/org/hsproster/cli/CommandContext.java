package org.hsproster.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.data.DatabaseServer;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.cli.process.HomeFolder;
import org.hsproster.employee.JapanTime;
import org.hsproster.file.OutputPermissions;
import org.hsproster.report.ReminderStages;
import org.hsproster.settings.DataSettings;
import org.hsproster.settings.RulesSettings;
import org.hsproster.settings.Settings;
import org.hsproster.settings.SettingsException;

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

    static CommandContext ofProcess() {
        boolean isTerminal = CommandOutput.isTerminal();
        return new CommandContext(
                HomeFolder.ofProcess(),
                Clock.system(JapanTime.ZONE),
                Locale.getDefault(),
                isTerminal,
                System.getenv(),
                isTerminal ? PasswordPrompt.ofTerminal() : PasswordPrompt.none());
    }

    /**
     * Returns the application over the data of this home, with the rules, stages and output permissions of its settings.
     *
     * @throws SettingsException for settings that cannot be used
     */
    RosterApplication start() {
        Settings settings = Settings.in(home.folder());
        (settings.areOutputsPrivate() ? OutputPermissions.OWNER : OutputPermissions.FOLDER).use();
        ReminderStages reminders = ReminderStages.of(settings.reminders().days());
        return RosterApplication.start(place(settings), signedRules(settings), reminders);
    }

    /**
     * Returns the application for commands that assess nothing, and so do without signed rules.
     *
     * @throws SettingsException for settings that cannot be used
     */
    RosterApplication startWithoutRules() {
        return RosterApplication.start(place(), Optional.empty(), ReminderStages.standard());
    }

    /** Returns the places of data, database and key, by the settings. */
    DataPlace place() {
        return place(Settings.in(home.folder()));
    }

    private DataPlace place(Settings settings) {
        DataSettings data = settings.data();
        return DataPlace.of(
                home.folder(), data.server().map(CommandContext::server), data.keyFile(), data.sharedFolder());
    }

    private static DatabaseServer server(DataSettings.Server server) {
        return new DatabaseServer(
                server.url(),
                server.user(),
                server.passwordFile()
                        .map(file -> String.valueOf(PasswordSource.firstLine(file)))
                        .orElseGet(DatabaseServer::passwordOfEnvironment));
    }

    /** Returns the rules that the settings name in place of those of the program. */
    Optional<SignedRules> signedRules() {
        return signedRules(Settings.in(home.folder()));
    }

    private static Optional<SignedRules> signedRules(Settings settings) {
        RulesSettings rules = settings.rules();
        return rules.file().map(file -> new SignedRules(file, rules.keys()));
    }

    /** Returns today's date in Japan, where applications are filed. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
