package org.hsproster.workbook;

/** The kinds of cells that we write; each has one format per look. */
enum CellKind {
    TEXT,
    NUMBER,
    DIFFERENCE,
    DATE,
    LINK,
    FLAG,
    /** Head of a column of ours. */
    HEADER,
    /** Title over a group of our columns. */
    GROUP,
    TITLE,
    HEADING,
    /** A cell of the user's CSV. */
    OWN_TEXT,
    OWN_DATE,
    OWN_HEADER;

    boolean isHead() {
        return this == HEADER || this == GROUP;
    }

    boolean isOwn() {
        return this == OWN_TEXT || this == OWN_DATE || this == OWN_HEADER;
    }

    boolean isBold() {
        return isHead() || this == TITLE || this == HEADING || this == FLAG || this == OWN_HEADER;
    }

    boolean isFramed() {
        return !isOwn() && this != TITLE && this != HEADING && this != GROUP;
    }
}
