package org.hsproster.employee;

/** How two names of organizations compare, from the nearest to the farthest. */
public enum Likeness {
    SAME,
    /** The same, and one of the two says more: a branch, a former name. */
    SAME_WITH_FINDING,
    /** What is written does not tell whether they are the same. */
    QUESTION,
    DIFFERENT;

    /** Tests whether the two are one organization, with a finding or without. */
    public boolean isSame() {
        return this == SAME || this == SAME_WITH_FINDING;
    }

    Likeness orFarther(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Likeness orNearer(Likeness other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
