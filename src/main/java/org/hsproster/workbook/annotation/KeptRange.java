package org.hsproster.workbook.annotation;

/**
 * A filter or table of the user on a roster sheet that does not cover the added columns, so that they are not sorted
 * with it.
 *
 * @param range as A1 addresses
 */
public record KeptRange(Kind kind, String range) {

    /** What has the range. */
    public enum Kind {
        FILTER,
        TABLE
    }
}
