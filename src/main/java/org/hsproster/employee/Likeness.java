package org.hsproster.employee;

/** The similarity of two names of organizations, from the nearest to the farthest. */
public enum Likeness {
    SAME,
    /** The same, but one of the two contains more: a branch, a former name. */
    SAME_WITH_FINDING,
    /** The names do not show whether they are the same. */
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
