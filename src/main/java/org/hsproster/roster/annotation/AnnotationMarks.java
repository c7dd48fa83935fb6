package org.hsproster.roster.annotation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names by which an annotated copy is known again when it is handed in as a roster. Each belongs to one sheet alone
 * and is hidden, so that it stays with its sheet when that is renamed, moved or sorted, and does not disturb its user.
 */
public final class AnnotationMarks {

    /** What the names of all of them begin with. */
    static final String PREFIX = "_hsp_";

    /** A sheet of the user's to which columns were added. */
    public static final String ROSTER = "roster";

    /** A copy the user has made of a report. */
    static final String COPY = "copy";

    /** The author of the comments of the program. */
    public static final String AUTHOR = "hsp-roster";

    private static final Pattern UNDOTTED = Pattern.compile("^(" + PREFIX + "(?:sheet|column))_");
    private static final String SHEET = PREFIX + "sheet.";
    private static final String COLUMN = PREFIX + "column.";

    private AnnotationMarks() {}

    /** The name that tells what a sheet is: the name of a report, or {@link #ROSTER}. */
    public static String ofSheet(String report) {
        return SHEET + report;
    }

    /** The name that leads to the header of a column. */
    public static String ofColumn(String id) {
        return COLUMN + id;
    }

    /** Tests whether a name is one of them. */
    public static boolean isMark(String name) {
        return name.startsWith(PREFIX);
    }

    /** A name as the program writes it: LibreOffice takes the dots out of the names of an {@code .xls}. */
    static String plain(String name) {
        return UNDOTTED.matcher(name).replaceFirst("$1.");
    }

    /** Returns what the sheet is to which a mark belongs; empty for one of a column. */
    static Optional<String> report(String name) {
        return name.startsWith(SHEET) ? Optional.of(name.substring(SHEET.length())) : Optional.empty();
    }
}
