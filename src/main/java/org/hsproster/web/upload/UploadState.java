package org.hsproster.web.upload;

import java.util.List;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;

/** The state of an upload. */
public sealed interface UploadState {

    /** Tests whether the upload is queued or being processed, so that the user has to wait. */
    default boolean isPending() {
        return false;
    }

    /** Tests whether there will be no result, so that the roster need not be kept. */
    default boolean isHopeless() {
        return false;
    }

    /** Its columns are being read, or queued for that. */
    record Reading() implements UploadState {
        @Override
        public boolean isPending() {
            return true;
        }
    }

    /** It needs a password. */
    record Locked(boolean wrongPassword) implements UploadState {}

    /**
     * Its columns are recognised, and the user may correct them.
     *
     * @param lacksForeigners whether the user has to choose the column that shows who is a foreign national
     */
    record Understood(List<RosterSheet> sheets, boolean lacksForeigners) implements UploadState {}

    /**
     * It is being assessed, or queued for that.
     *
     * @param people assessed so far
     * @param expected about how many there are; 0 where that is not known
     */
    record Running(long people, long expected) implements UploadState {
        @Override
        public boolean isPending() {
            return true;
        }
    }

    /** It is assessed. */
    record Done(UploadOutcome outcome) implements UploadState {}

    /** It cannot be read as a roster. */
    record Refused(LocatedFinding problem) implements UploadState {
        @Override
        public boolean isHopeless() {
            return true;
        }
    }

    /** It failed for a reason that is not in the roster. */
    record Failed(Why why) implements UploadState {
        @Override
        public boolean isHopeless() {
            return true;
        }
    }

    /** The reason of a failure. */
    enum Why {
        TOOK_TOO_LONG,
        TOO_MANY_WAIT,
        /** The day is before the first rules. */
        NO_RULES,
        UNFORESEEN
    }
}
