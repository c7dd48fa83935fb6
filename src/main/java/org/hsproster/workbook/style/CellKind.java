package org.hsproster.workbook.style;

/** The kinds of cells that we write; each has one format per look. */
public enum CellKind {
    TEXT,
    NUMBER,
    DIFFERENCE,
    DATE,
    LINK,
    /** A number that leads elsewhere. */
    NUMBER_LINK,
    TOTAL,
    /** Points that a birthday takes. */
    POINTS_TO_LOSE,
    /** Points that do not count yet. */
    POINTS_UNCLEAR,
    SHARE,
    HEAT,
    /** The same in the quarter in which the stay ends. */
    HEAT_AT_EXPIRY,
    TO_FILL_IN,
    FLAG,
    /** Head of a column of ours. */
    HEADER,
    /** Title over a group of our columns. */
    GROUP,
    TITLE,
    HEADING,
    /** A cell of the user's CSV. */
    OWN_TEXT,
    OWN_NUMBER,
    OWN_DATE,
    OWN_HEADER;

    boolean isHead() {
        return this == HEADER || this == GROUP;
    }

    boolean isOwn() {
        return this == OWN_TEXT || this == OWN_NUMBER || this == OWN_DATE || this == OWN_HEADER;
    }

    boolean isBold() {
        return isHead() || isEmphasized() || this == TITLE || this == HEADING || this == OWN_HEADER;
    }

    private boolean isEmphasized() {
        return this == FLAG || this == TOTAL || this == POINTS_TO_LOSE || this == HEAT_AT_EXPIRY;
    }

    boolean isLink() {
        return this == LINK || this == NUMBER_LINK;
    }

    boolean isFramed() {
        return !isOwn() && this != TITLE && this != HEADING && this != GROUP;
    }
}
