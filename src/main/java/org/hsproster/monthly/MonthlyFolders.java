package org.hsproster.monthly;

import java.nio.file.Path;
import org.hsproster.settings.MonthlySettings;

/**
 * The folders of the monthly run.
 *
 * @param inbox the rosters to assess
 * @param output gets a folder of the month for the workbooks
 * @param archive gets a folder of the month for the rosters that are done
 */
public record MonthlyFolders(Path inbox, Path output, Path archive) {

    MonthlyFolders absolute() {
        return new MonthlyFolders(absolute(inbox), absolute(output), absolute(archive));
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Returns the folders of the settings. Those that are not set have their name in {@code home}. */
    public static MonthlyFolders of(MonthlySettings settings, Path home) {
        return new MonthlyFolders(
                settings.inbox().orElseGet(() -> home.resolve("inbox")),
                settings.output().orElseGet(() -> home.resolve("output")),
                settings.archive().orElseGet(() -> home.resolve("archive")));
    }
}
