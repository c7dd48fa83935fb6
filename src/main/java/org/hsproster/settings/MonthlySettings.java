package org.hsproster.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * The folders of the monthly run, and when the upload page starts it.
 *
 * @param cron second, minute, hour, day of the month, month, day of the week
 */
public record MonthlySettings(
        Optional<Path> inbox, Optional<Path> output, Optional<Path> archive, Optional<CronExpression> cron) {

    static MonthlySettings of(Section section, Path home) {
        return new MonthlySettings(
                section.value("inbox", ValueType.folder(home, "inbox")),
                section.value("output", ValueType.folder(home, "output")),
                section.value("archive", ValueType.folder(home, "archive")),
                section.value("cron", ValueType.CRON));
    }
}
