package org.hsproster.monthly;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RosterInputs;
import org.hsproster.batch.request.RosterSources;
import org.hsproster.batch.request.RuleSources;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.spreadsheet.Password;

/**
 * What a monthly run is to do.
 *
 * @param asOf the day to assess for; its month names the folders of the workbooks and of the rosters that are done
 * @param password opens protected files, and protects the copies of these
 */
public record MonthlyRequest(MonthlyFolders folders, LocalDate asOf, Options options, Optional<Password> password) {

    /**
     * The options that apply to every roster.
     *
     * @param sheet the only sheet to read
     * @param sources what is read beside the rosters
     * @param rules what replaces rules that come with the program
     * @param language of the outcome; without it, that of the roster's headers
     */
    public record Options(Optional<String> sheet, RosterSources sources, RuleSources rules, Optional<Locale> language) {

        /** Returns the default options. */
        public static Options none() {
            return new Options(Optional.empty(), RosterSources.none(), RuleSources.none(), Optional.empty());
        }

        Options absolute() {
            return new Options(sheet, sources.absolute(), rules.absolute(), language);
        }
    }

    Inbox inbox(Instant now) {
        return new Inbox(folders.inbox(), now);
    }

    Archive archive() {
        return new Archive(folders.archive().resolve(month()));
    }

    RunRequest forRoster(Path roster) {
        Path output = folders.output().resolve(month());
        return new RunRequest(
                new RosterInputs(List.of(roster), List.of(), options.sheet(), options.sources(), password),
                options.rules(),
                asOf,
                output,
                OutputOptions.none()
                        .withLanguage(options.language())
                        .with(OutputOption.CALENDAR, calendar(roster, output)),
                false);
    }

    private String month() {
        return YearMonth.from(asOf).toString();
    }

    /** Returns the one calendar of the month, which is not protected; empty for a roster with a password. */
    private Optional<Path> calendar(Path roster, Path output) {
        return Optional.of(MonthCalendars.in(output))
                .filter(file -> !options.sources().areProtected(roster));
    }
}
