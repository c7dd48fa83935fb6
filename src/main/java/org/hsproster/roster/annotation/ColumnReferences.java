package org.hsproster.roster.annotation;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hsproster.spreadsheet.CellAddress;

/** Adjusts references to a sheet whose columns move. */
record ColumnReferences(String sheet, ColumnShift shift) {

    private static final Pattern PART = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?\\d+)?");

    /** String literals, then references with an optional sheet name; function names can look like cells. */
    private static final Pattern IN_FORMULA = Pattern.compile("\"(?:[^\"]|\"\")*\""
            + "|(?<![\\p{L}\\p{N}_.$\\]'!:])(?<sheet>(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?"
            + "(?<reference>\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Za-z]{1,3}\\$?\\d{1,7})?"
            + "|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!\\[:])");

    /** Returns adjusted references such as {@code A1}, {@code $A$1:B2} or {@code A:B}, separated by spaces. */
    String of(String references) {
        return Arrays.stream(references.split(" ", -1)).map(this::one).collect(Collectors.joining(" "));
    }

    /**
     * Returns a formula with adjusted references to the sheet.
     *
     * @param isOnSheet whether references without a sheet name refer to this sheet
     */
    String inFormula(String formula, boolean isOnSheet) {
        return IN_FORMULA.matcher(formula).replaceAll(found -> Matcher.quoteReplacement(replaced(found, isOnSheet)));
    }

    private String replaced(MatchResult found, boolean isOnSheet) {
        String reference = found.group(2);
        String named = found.group(1);
        boolean isMeant = reference != null && (named == null ? isOnSheet : isSheet(named));
        return isMeant ? (named == null ? "" : named) + one(reference) : found.group();
    }

    private boolean isSheet(String named) {
        String name = named.substring(0, named.length() - 1);
        String plain =
                name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
        return plain.equalsIgnoreCase(sheet);
    }

    /** Adjusts one reference; of a range, both ends move with their columns. */
    private String one(String reference) {
        return PART.matcher(reference)
                .replaceAll(part -> Matcher.quoteReplacement(part.group(1)
                        + CellAddress.column(shift.to(CellAddress.column(part.group(2))))
                        + (part.group(3) == null ? "" : part.group(3))));
    }
}
