package org.hsproster.roster.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/** Reads the agency's category of an employer (カテゴリー), 1 to 4. */
public record EmployerCategoryReader() implements ValueReader<Integer> {

    private static final Pattern CATEGORY =
            Pattern.compile("(?:カテゴリー?|区分|category|cat\\.?)?([1-4]|iv|iii|ii|i)(?:\\.0+)?");

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    @Override
    public Reported<Integer> read(RawCell cell, CellFindings findings) {
        Matcher category = CATEGORY.matcher(cell.squeezed());
        return category.matches()
                ? Reported.stated(number(category.group(1)))
                : findings.unreadable(RosterFindingCode.UNREADABLE_EMPLOYER_CATEGORY);
    }

    private static int number(String text) {
        return ROMAN.contains(text) ? ROMAN.indexOf(text) + 1 : Integer.parseInt(text);
    }
}
