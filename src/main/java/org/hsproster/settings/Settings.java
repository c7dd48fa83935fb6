package org.hsproster.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The settings that apply to every run.
 *
 * @param data the database and the key of the history
 * @param retention how long earlier runs are kept
 * @param areOutputsPrivate whether only the owner of the outputs can read them
 * @param rules rules apart from the program
 * @param mail empty where no server is named
 * @param reminders of deadlines, in mails and calendars
 * @param web the address and the users of the upload page
 * @param uploads the limits of the upload page
 */
public record Settings(
        DataSettings data,
        MonthlySettings monthly,
        Optional<Period> retention,
        boolean areOutputsPrivate,
        RulesSettings rules,
        Optional<MailSettings> mail,
        ReminderSettings reminders,
        WebSettings web,
        UploadSettings uploads) {

    /**
     * Returns the settings of the file {@code hsp-roster.yml} in a folder. The file and every key are optional.
     *
     * @throws SettingsException where a key is unknown or a value is invalid
     */
    public static Settings in(Path home) {
        return new SettingsFile(home.resolve(SettingsFile.NAME)).read(new KnownKeys(), file -> of(file, home));
    }

    static Settings of(Section file, Path home) {
        Section section = file.section("hsp-roster");
        Section web = section.section("web");
        return new Settings(
                DataSettings.of(section, home),
                MonthlySettings.of(section.section("monthly"), home),
                section.value("retention", ValueType.RETENTION),
                section.value("output-permissions", ValueType.FOR_OWNER_ALONE).orElse(false),
                RulesSettings.of(section, home),
                MailSettings.of(section.section("mail"), home),
                ReminderSettings.of(section.section("reminders")),
                WebSettings.of(web, home),
                UploadSettings.of(web));
    }

    /** Returns a sample file with every key, explained and commented out. */
    public static String sample(Locale language) {
        String name = "/settings/sample-" + language.getLanguage() + ".yml";
        try (InputStream in = Objects.requireNonNull(Settings.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
