package org.hsproster.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.settings.SettingsProblem.Expected;

/**
 * The limits of the upload page; what is empty has a default.
 *
 * @param keep how long uploads and their results are kept
 * @param megabytes the size of the largest roster
 * @param timeLimit how long one roster may be assessed
 * @param atOnce how many rosters are assessed at once
 */
public record UploadSettings(
        Optional<Duration> keep, Optional<Integer> megabytes, Optional<Duration> timeLimit, Optional<Integer> atOnce) {

    /** Minutes are {@code min}, since {@code m} means months elsewhere in the settings. */
    private static final Pattern TIME = Pattern.compile("[1-9][0-9]{0,3}(min|h|d)");

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]?|[1-4][0-9]{2}|500)MB");
    private static final Pattern ONE_TO_16 = Pattern.compile("[1-9]|1[0-6]");

    private static final ValueType<Integer> MEGABYTES = ValueType.text(
            Expected.MEGABYTES,
            "50MB",
            text -> Optional.of(text)
                    .filter(SIZE.asMatchPredicate())
                    .map(size -> Integer.valueOf(size.replace("MB", ""))));
    private static final ValueType<Integer> AT_ONCE = ValueType.text(
            Expected.AT_ONCE,
            "2",
            text -> Optional.of(text).filter(ONE_TO_16.asMatchPredicate()).map(Integer::valueOf));

    static UploadSettings of(Section section) {
        return new UploadSettings(
                section.value("keep", ValueType.text(Expected.DURATION, "24h", UploadSettings::time)),
                section.value("largest", MEGABYTES),
                section.value("time-limit", ValueType.text(Expected.DURATION, "10min", UploadSettings::time)),
                section.value("at-once", AT_ONCE));
    }

    private static Optional<Duration> time(String text) {
        return Optional.of(text)
                .filter(TIME.asMatchPredicate())
                .map(time -> (time.endsWith("d") ? "P" : "PT") + time.replace("min", "m"))
                .map(Duration::parse);
    }
}
