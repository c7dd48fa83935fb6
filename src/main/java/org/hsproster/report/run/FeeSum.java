package org.hsproster.report.run;

import org.hsproster.renewal.application.Fee;

/** The sum of the fees of some people, added one by one. */
public final class FeeSum {

    private int people;
    private long yen;
    private long onlineYen;
    private int unknown;

    /** Adds the fee of one person; people without an application do not count. */
    public void add(Fee fee) {
        if (fee instanceof Fee.Due due) {
            people++;
            yen += due.yen();
            onlineYen += due.onlineYenElseYen();
        } else if (fee instanceof Fee.Unknown) {
            unknown++;
        }
    }

    /** Adds the fees of other people. */
    public void add(FeeSum others) {
        people += others.people;
        yen += others.yen;
        onlineYen += others.onlineYen;
        unknown += others.unknown;
    }

    /** Returns how many people have a fee that is known. */
    public int people() {
        return people;
    }

    /** Returns the sum of the known fees at the counter, in yen. */
    public long yen() {
        return yen;
    }

    /** Returns the sum of the known fees of online applications, in yen; that at the counter where none is known. */
    public long onlineYen() {
        return onlineYen;
    }

    /** Returns how many people have a fee that is not known. */
    public int unknown() {
        return unknown;
    }

    /** Tests whether no application is due. */
    public boolean isEmpty() {
        return people == 0 && unknown == 0;
    }
}
