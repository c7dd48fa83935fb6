package org.hsproster.rulebook;

/** The lists of designated universities, in the order of the form (number ⑰: Ⅰ to Ⅲ). */
public enum UniversityList {
    /** Ⅰ: the rankings, as the agency publishes them. */
    RANKINGS,
    /** Ⅱ: the Top Global University project. */
    TOP_GLOBAL,
    /** Ⅲ: the partner schools of Innovative Asia. */
    PARTNER_SCHOOLS
}
