package org.hsproster.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsproster.spreadsheet.output.TextWidth;

/** The texts of rows of the agency's form, as printed, with a translation behind or below each in another language. */
record PrintedTexts(Locale locale) {

    /** The maximum width of a text and its translation on one line, in half-width characters. */
    private static final int MAX_WIDTH = 54;

    /** Returns the texts of a row from left to right. */
    List<String> of(PrintedRow row) {
        return isTranslated() ? translated(row) : row.ja();
    }

    boolean isTranslated() {
        return !locale.equals(Locale.JAPANESE);
    }

    private static List<String> translated(PrintedRow row) {
        List<String> both = new ArrayList<>();
        for (int part = 0; part < row.ja().size(); part++) {
            String text = row.ja().get(part);
            String translation = part < row.en().size() ? row.en().get(part) : "";
            both.add(translation.isEmpty() ? text : text + separator(row, text + translation) + translation);
        }
        return both;
    }

    private static String separator(PrintedRow row, String both) {
        return hasRoom(row) && both.indexOf('\n') < 0 && TextWidth.of(both) <= MAX_WIDTH ? "　" : "\n";
    }

    private static boolean hasRoom(PrintedRow row) {
        return switch (row.kind()) {
            case TEXT, CHOICE, INDENTED, HEADING, NOTE -> true;
            default -> false;
        };
    }
}
