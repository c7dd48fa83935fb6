package org.hsproster.workbook.style;

/** The kinds of added cells. Each has one format per base style. */
public enum CellKind {
    TEXT,
    NUMBER,
    /** An amount of money. */
    YEN,
    DIFFERENCE,
    DATE,
    LINK,
    /** A number with a link. */
    NUMBER_LINK,
    LARGE_NUMBER,
    LARGE_NUMBER_LINK,
    TOTAL,
    /** Points that will be lost on a birthday. */
    POINTS_TO_LOSE,
    /** Points that are not counted yet. */
    POINTS_UNCLEAR,
    SHARE,
    /** A cell of a heat map. */
    HEAT,
    /** A cell of a heat map on a day on which the minimum annual remuneration is not met. */
    HATCHED_HEAT,
    /** A cell of a heat map that is about the renewal. */
    RENEWAL,
    /** The same on a day on which the minimum annual remuneration is not met. */
    HATCHED_RENEWAL,
    TO_FILL_IN,
    DAY_TO_FILL_IN,
    FLAG,
    /** The header of an added column. */
    HEADER,
    /** The title over a group of added columns. */
    GROUP,
    TITLE,
    HEADING,
    /** A cell of the user's roster in a new workbook. */
    OWN_TEXT,
    OWN_NUMBER,
    OWN_DATE,
    OWN_HEADER;

    private static final int TITLE_ENLARGEMENT = 5;
    private static final int LARGE_ENLARGEMENT = 13;

    /** Returns how many points its font is larger than that of the cells around it. */
    int enlargement() {
        return isLarge() ? LARGE_ENLARGEMENT : this == TITLE ? TITLE_ENLARGEMENT : 0;
    }

    /** Returns the size of its font in relation to that of the cells around it. */
    public double scale(BaseStyle base) {
        return (base.fontSize() + enlargement()) / base.fontSize();
    }

    boolean isHeader() {
        return this == HEADER || this == GROUP;
    }

    boolean isOwn() {
        return this == OWN_TEXT || this == OWN_NUMBER || this == OWN_DATE || this == OWN_HEADER;
    }

    boolean isBold() {
        return isHeader() || isEmphasized() || isLarge() || this == TITLE || this == HEADING || this == OWN_HEADER;
    }

    private boolean isEmphasized() {
        return this == FLAG || this == TOTAL || this == POINTS_TO_LOSE || isRenewal();
    }

    boolean isRenewal() {
        return this == RENEWAL || this == HATCHED_RENEWAL;
    }

    boolean isHatched() {
        return this == HATCHED_HEAT || this == HATCHED_RENEWAL;
    }

    private boolean isLarge() {
        return this == LARGE_NUMBER || this == LARGE_NUMBER_LINK;
    }

    boolean isLink() {
        return this == LINK || this == NUMBER_LINK || this == LARGE_NUMBER_LINK;
    }

    boolean isFramed() {
        return !isOwn() && this != TITLE && this != HEADING && this != GROUP;
    }
}
