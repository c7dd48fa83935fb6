package org.hsproster.monthly.mail;

/**
 * What a monthly run made of the files of the inbox.
 *
 * @param assessed rosters that this run has assessed
 * @param answered rosters whose answer an earlier run had given
 * @param left what is still in the inbox
 */
public record RosterCounts(int assessed, int answered, int left) {

    /** Tests whether this run has seen the people of every roster. */
    boolean isWhole() {
        return assessed > 0 && answered == 0 && left == 0;
    }
}
