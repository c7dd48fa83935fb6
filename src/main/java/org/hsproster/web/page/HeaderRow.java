package org.hsproster.web.page;

import org.hsproster.roster.RosterColumns;

/**
 * A header of a roster, and how it is understood.
 *
 * @param index where it stands among all headers that differ
 * @param label as a mapping names it
 * @param places sheets and columns where it stands
 * @param kinds of values below it
 * @param use what is done with it
 * @param understood id of the column it was recognised as; empty where it is left unread
 * @param chosen what the reader, now or earlier, has made of it; the same where nobody has
 * @param offer id of the column that an unknown one comes nearest to; empty where there is none
 * @param isSensitive whether it is never read, whatever anybody chooses
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

    /** Tests whether an offer can still be taken. */
    public boolean isOffered() {
        return !offer.isEmpty() && chosen.isEmpty();
    }

    /** Tests whether the offer would tell who is a foreign national. */
    public boolean isOfferedForForeigners() {
        return isOffered() && RosterColumns.tellsForeigners(offer);
    }

    public boolean isCorrected() {
        return !understood.equals(chosen);
    }
}
