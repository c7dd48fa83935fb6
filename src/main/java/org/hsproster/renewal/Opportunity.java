package org.hsproster.renewal;

/** A better status that looks open. */
public enum Opportunity {
    HSP_I,
    HSP_II,
    PERMANENT_RESIDENCE_80,
    PERMANENT_RESIDENCE_70,
    SPECIAL_HIGHLY_SKILLED
}
