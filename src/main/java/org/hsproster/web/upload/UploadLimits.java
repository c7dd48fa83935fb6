package org.hsproster.web.upload;

import java.time.Duration;
import org.hsproster.settings.UploadSettings;

/**
 * How much the page takes on.
 *
 * @param rosterBytes of the largest roster; an upload of several may be four times as large
 * @param retention how long an upload and its outcome are kept
 * @param work how long one roster may be worked on
 * @param atOnce how many rosters are worked on at once
 * @param waiting how many may wait for their turn
 */
public record UploadLimits(long rosterBytes, Duration retention, Duration work, int atOnce, int waiting) {

    private static final long MEBIBYTE = 1L << 20;
    private static final int ROSTERS_OF_AN_UPLOAD = 4;
    private static final int LARGEST_ROSTERS_HELD = 40;
    private static final int ROSTERS_HELD = 500;

    /** Returns what holds where nobody says otherwise. */
    public static UploadLimits standard() {
        return new UploadLimits(50 * MEBIBYTE, Duration.ofHours(24), Duration.ofMinutes(10), 2, 100);
    }

    /** Returns what holds where somebody says some of it otherwise. */
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

    /** Of all rosters that are kept at once. */
    long heldBytes() {
        return rosterBytes * LARGEST_ROSTERS_HELD;
    }

    int heldRosters() {
        return ROSTERS_HELD;
    }

    /** After which work that has not ended by itself is no longer waited for. */
    Duration workAndGrace() {
        return work.plus(work.dividedBy(10));
    }
}
