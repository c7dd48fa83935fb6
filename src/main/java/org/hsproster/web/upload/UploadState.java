package org.hsproster.web.upload;

import java.util.List;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;

/** How far an upload has come. */
public sealed interface UploadState {

    /** Tests whether a machine is at work, or about to be, and the reader has to wait. */
    default boolean isPending() {
        return false;
    }

    /** Tests whether nothing will come of it, so that the roster itself need not be kept. */
    default boolean isHopeless() {
        return false;
    }

    /** Its columns are to be looked at, or are being looked at. */
    record Looking() implements UploadState {
        @Override
        public boolean isPending() {
            return true;
        }
    }

    /** Only a password opens it. */
    record Locked(boolean wrongPassword) implements UploadState {}

    /**
     * Its columns are understood as shown, and the reader may say otherwise.
     *
     * @param lacksForeigners whether the reader has to say first which column tells who is a foreign national
     */
    record Understood(List<RosterSheet> sheets, boolean lacksForeigners) implements UploadState {}

    /**
     * It is being assessed, or about to be.
     *
     * @param people who are done
     * @param expected about how many there are; 0 where nobody knows
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

    /** Nothing came of it, for a reason that is the program's or the machine's. */
    record Failed(Why why) implements UploadState {
        @Override
        public boolean isHopeless() {
            return true;
        }
    }

    /** Why nothing came of it. */
    enum Why {
        TOOK_TOO_LONG,
        TOO_MANY_WAIT,
        /** The day lies before the first rules. */
        NO_RULES,
        UNFORESEEN
    }
}
