package org.hsproster.monthly;

import java.nio.file.Path;
import org.hsproster.settings.MonthlySettings;
import org.hsproster.settings.Settings;

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

    /**
     * Returns the folders of the settings. Those that are not set have their name in the folder that machines share, or
     * in {@code home}.
     */
    public static MonthlyFolders of(Settings settings, Path home) {
        Path base = settings.data().sharedFolder().orElse(home);
        MonthlySettings monthly = settings.monthly();
        return new MonthlyFolders(
                monthly.inbox().orElseGet(() -> base.resolve("inbox")),
                monthly.output().orElseGet(() -> base.resolve("output")),
                monthly.archive().orElseGet(() -> base.resolve("archive")));
    }
}
