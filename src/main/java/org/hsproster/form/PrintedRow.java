package org.hsproster.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of the agency's form, as printed.
 *
 * @param ja its texts from left to right
 * @param en the same in English; blank for a part that needs no translation
 * @param points as printed, or {@link #SAME} for the cell above
 * @param number of the papers, {@link #SAME} for the cell above, or {@link #STRUCK}
 * @param item id of the item, or of another record, that stands beside the row; blank for none
 * @param keys what checks the box, such as {@code is=doctor}; empty where any row of the rule does
 */
record PrintedRow(
        Kind kind, List<String> ja, List<String> en, String points, String number, String item, List<String> keys) {

    /** Stands for the cell above, which is merged with this one. */
    static final String SAME = "〃";

    /** Stands for a cell that is struck through. */
    static final String STRUCK = "／";

    enum Kind {
        /** Edition and kind of the form. */
        EDITION,
        TITLE,
        /** A text across all columns. */
        TEXT,
        HEAD,
        /** Begins a box, with its name. */
        BOX,
        /** Begins a box on a new page. */
        PAGE,
        /** A criterion with a check box. */
        CHOICE,
        /** The same, set in below a heading. */
        INDENTED,
        /** The same in small print, with the names of rankings. */
        RANKINGS,
        HEADING,
        /** The ages over the columns of pay. */
        AGES,
        /** The pay by age. */
        PAY,
        /** A criterion with two check boxes; the texts are the criterion, or the one above, and the name of the box. */
        LICENCES,
        NOTE,
        /** A criterion and the fraction that it asks for. */
        FRACTION,
        TOTAL,
        /** The time that the points are for. */
        PERIOD,
        SIGNATURE
    }

    static PrintedRow of(CSVRecord row) {
        return new PrintedRow(
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                list(row.get("ja"), "\\|").toList(),
                list(row.get("en"), "\\|").toList(),
                row.get("points"),
                row.get("number").replace("\\n", "\n"),
                row.get("item"),
                list(row.get("keys"), ";").filter(key -> !key.isEmpty()).toList());
    }

    private static Stream<String> list(String text, String separator) {
        return Stream.of(text.replace("\\n", "\n").split(separator, -1));
    }

    boolean beginsBox() {
        return kind == Kind.BOX || kind == Kind.PAGE;
    }

    boolean hasCheckBox() {
        return switch (kind) {
            case CHOICE, INDENTED, RANKINGS, PAY, LICENCES, FRACTION -> true;
            default -> false;
        };
    }
}
