package org.hsproster.results;

import org.hsproster.roster.sheet.RosterSheet;

/**
 * A sheet that was read for a run.
 *
 * @param sha256 hash of its file
 */
public record InputSheet(Role role, RosterSheet sheet, String sha256) {

    /** What a sheet was read for. */
    public enum Role {
        /** It lists the people. */
        ROSTER,
        /** It completes people of the roster, and is in the same file or in another one. */
        COMPLETING,
        EMPLOYERS
    }
}
