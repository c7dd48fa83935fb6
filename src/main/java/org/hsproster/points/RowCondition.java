package org.hsproster.points;

/** The conditions of a row, by the keys of the rule files and in the order in which they are tested. */
public enum RowCondition {
    AT_LEAST,
    ABOVE,
    IS,
    AGE_BELOW,
    SME,
    ONLY_WITH,
    UNLESS
}
