package org.hsproster.web.upload;

import java.time.Duration;
import org.hsproster.settings.UploadSettings;

/**
 * The limits of the page.
 *
 * @param rosterBytes of the largest roster; an upload of several may be four times as large
 * @param retention how long an upload and its result are kept
 * @param work how long one roster may be processed
 * @param atOnce how many rosters are processed at once
 * @param waiting how many may wait
 */
public record UploadLimits(long rosterBytes, Duration retention, Duration work, int atOnce, int waiting) {

    private static final long MEBIBYTE = 1L << 20;
    private static final int ROSTERS_OF_AN_UPLOAD = 4;
    private static final int LARGEST_ROSTERS_HELD = 40;
    private static final int ROSTERS_HELD = 500;

    /** Returns the default limits. */
    public static UploadLimits standard() {
        return new UploadLimits(50 * MEBIBYTE, Duration.ofHours(24), Duration.ofMinutes(10), 2, 100);
    }

    /** Returns the limits of the settings, with defaults for those that are not set. */
    public static UploadLimits of(UploadSettings set) {
        UploadLimits standard = standard();
        return new UploadLimits(
                set.megabytes().map(size -> size * MEBIBYTE).orElse(standard.rosterBytes),
                set.keep().orElse(standard.retention),
                set.timeLimit().orElse(standard.work),
                set.atOnce().orElse(standard.atOnce),
                standard.waiting);
    }

    public long requestBytes() {
        return rosterBytes * ROSTERS_OF_AN_UPLOAD;
    }

    /** Returns the limit of all stored rosters together. */
    long heldBytes() {
        return rosterBytes * LARGEST_ROSTERS_HELD;
    }

    int heldRosters() {
        return ROSTERS_HELD;
    }

    /** Returns the time after which a job that ignores its time limit loses its slot. */
    Duration workAndGrace() {
        return work.plus(work.dividedBy(10));
    }
}
