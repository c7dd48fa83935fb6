package org.hsproster.workbook.sheet;

/**
 * A file that the outcome of a run rests on.
 *
 * @param name without the folder it lies in
 * @param sha256 hexadecimal, to tell later whether a file is still the one that was read
 */
public record InputFile(Purpose purpose, String name, String sha256) {

    /** What a file is read as. */
    public enum Purpose {
        ROSTER,
        JOIN,
        EMPLOYERS,
        MAPPING,
        RULES,
        UNIVERSITIES
    }
}
