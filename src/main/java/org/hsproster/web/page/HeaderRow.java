package org.hsproster.web.page;

import org.hsproster.roster.RosterColumns;

/**
 * A header of a roster, with the column it was recognised as.
 *
 * @param index its position among all different headers
 * @param label its name in a mapping file
 * @param places the sheets and columns where it occurs
 * @param kinds of the values below it
 * @param use what is done with it
 * @param understood id of the recognised column; empty where it is not read
 * @param chosen id of the column that the user has chosen, now or earlier; else the recognised one
 * @param offer id of the column nearest to an unknown header; empty where there is none
 * @param isSensitive whether it is never read, whatever is chosen
 */
record HeaderRow(
        int index,
        String label,
        String places,
        String kinds,
        String use,
        String understood,
        String chosen,
        String offer,
        boolean isSensitive) {

    /** Tests whether an offer can still be accepted. */
    public boolean isOffered() {
        return !offer.isEmpty() && chosen.isEmpty();
    }

    /** Tests whether the offered column shows who is a foreign national. */
    public boolean isOfferedForForeigners() {
        return isOffered() && RosterColumns.tellsForeigners(offer);
    }

    public boolean isCorrected() {
        return !understood.equals(chosen);
    }
}
