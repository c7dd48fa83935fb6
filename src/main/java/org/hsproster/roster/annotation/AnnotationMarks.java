package org.hsproster.roster.annotation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The defined names that identify an annotated copy when it is read as a roster. They are local to a sheet, so that
 * they stay with it when it is renamed, moved or sorted, and hidden from the user.
 */
public final class AnnotationMarks {

    /** Prefix of all marks. */
    static final String PREFIX = "_hsp_";

    /** A sheet of the user to which columns were added. */
    public static final String ROSTER = "roster";

    /** A report that the user has copied. */
    static final String COPY = "copy";

    /** The author of the comments of the program. */
    public static final String AUTHOR = "hsp-roster";

    private static final Pattern UNDOTTED = Pattern.compile("^(" + PREFIX + "(?:sheet|column))_");
    private static final String SHEET = PREFIX + "sheet.";
    private static final String COLUMN = PREFIX + "column.";

    private AnnotationMarks() {}

    /**
     * Returns the name that marks a sheet.
     *
     * @param report the name of a report, or {@link #ROSTER}
     */
    public static String ofSheet(String report) {
        return SHEET + report;
    }

    /** Returns the name that refers to the header of a column. */
    public static String ofColumn(String id) {
        return COLUMN + id;
    }

    /** Tests whether a name is a mark. */
    public static boolean isMark(String name) {
        return name.startsWith(PREFIX);
    }

    /** Returns a name as the program writes it: LibreOffice removes dots from the names of an {@code .xls}. */
    static String plain(String name) {
        return UNDOTTED.matcher(name).replaceFirst("$1.");
    }

    /** Returns the report that a mark assigns to its sheet; empty for the mark of a column. */
    public static Optional<String> report(String name) {
        return name.startsWith(SHEET) ? Optional.of(name.substring(SHEET.length())) : Optional.empty();
    }
}
