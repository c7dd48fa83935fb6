package org.hsproster.report;

import org.hsproster.renewal.RenewalAssessment;

/**
 * How many people have to be acted on.
 *
 * @param toActOn all of them
 * @param dueSoonAlone those of them whose stay ends soon, with no other reason to act
 */
public record UrgentCounts(int toActOn, int dueSoonAlone) {

    /** Of no people. */
    public static UrgentCounts none() {
        return new UrgentCounts(0, 0);
    }

    /** The counts with one more person. */
    public UrgentCounts with(RenewalAssessment person) {
        boolean isToActOn = person.urgency().isToActOn();
        boolean isForThatAlone = isToActOn && !person.outlook().isToActOn();
        return isToActOn ? new UrgentCounts(toActOn + 1, isForThatAlone ? dueSoonAlone + 1 : dueSoonAlone) : this;
    }
}
