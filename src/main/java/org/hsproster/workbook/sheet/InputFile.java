package org.hsproster.workbook.sheet;

/**
 * A file that was read for a run.
 *
 * @param name without its folder
 * @param sha256 hexadecimal, to find out later whether a file is the one that was read
 */
public record InputFile(Purpose purpose, String name, String sha256) {

    /** What a file was read for. */
    public enum Purpose {
        ROSTER,
        JOIN,
        EMPLOYERS,
        MAPPING,
        RULES,
        UNIVERSITIES,
        HOLIDAYS
    }
}
