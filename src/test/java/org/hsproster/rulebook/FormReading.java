package org.hsproster.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of the form says, in the terms of the rule files. Years, ages and remuneration are read from the cell;
 * what other words mean is in the table {@code form/words.csv}.
 *
 * @param rule id of the rule file
 * @param rows one for each kind that the cell names
 */
record FormReading(String rule, List<RuleRow> rows) {

    private static final Pattern YEARS = Pattern.compile("(\\d+)年以上(?:(\\d+)年未満)?");
    private static final Pattern AGE = Pattern.compile("(\\d+)歳未満|\\d+~(\\d+)歳");
    private static final Pattern FIRST_AGE = Pattern.compile("(\\d+).*歳.*");
    private static final Pattern YEN = Pattern.compile("([\\d,]+)(?:万円以上|~[\\d,]+万円)");

    static FormReading of(FormCell cell) {
        String words = FormCell.normalized(cell.words());
        Matcher years = YEARS.matcher(words);
        Matcher age = AGE.matcher(words);
        if (cell.numbers().equals("②") && years.matches()) {
            return reading(cell, "experience", FormWords.row("at_least=" + years.group(1), cell));
        }
        if (cell.numbers().isEmpty() && age.matches()) {
            return reading(cell, "age", FormWords.row("age_below=" + limit(age), cell));
        }
        if (cell.numbers().equals("③")) {
            return reading(cell, "remuneration", remuneration(cell));
        }
        FormWords known = FormWords.of(cell);
        return new FormReading(
                rule(cell, known.item()),
                known.rows().stream().map(row -> FormWords.row(row, cell)).toList());
    }

    /** Returns the first age that is not among those of the cell. */
    private static int limit(Matcher age) {
        return age.group(1) != null ? Integer.parseInt(age.group(1)) : Integer.parseInt(age.group(2)) + 1;
    }

    private static FormReading reading(FormCell cell, String item, RuleRow row) {
        return new FormReading(rule(cell, item), List.of(row));
    }

    private static String rule(FormCell cell, String item) {
        return "hsp_i_" + cell.sheet().toLowerCase(Locale.ROOT) + "." + item.replace('-', '_');
    }

    /** Reads a row of the grid of ages and remuneration; the columns that are closed are those of the highest ages. */
    private static RuleRow remuneration(FormCell cell) {
        List<FormCell.Band> open =
                cell.bands().stream().filter(band -> !band.isClosed()).toList();
        List<FormCell.Band> closed =
                cell.bands().subList(open.size(), cell.bands().size());
        if (!closed.stream().allMatch(FormCell.Band::isClosed)) {
            throw new AssertionError(cell + ": closed between open columns of ages");
        }
        List<Long> bounds = (cell.bands().isEmpty()
                        ? List.of(cell.words())
                        : open.stream().map(FormCell.Band::words).toList())
                .stream().map(words -> yen(words, cell)).distinct().toList();
        if (bounds.size() != 1) {
            throw new AssertionError(cell + ": bounds that differ by age " + bounds);
        }
        String age = closed.stream()
                .findFirst()
                .map(band -> " age_below=" + FIRST_AGE.matcher(band.age()).replaceFirst("$1"))
                .orElse("");
        return FormWords.row("at_least=" + bounds.get(0) + age, cell);
    }

    private static long yen(String words, FormCell cell) {
        Matcher yen = YEN.matcher(FormCell.normalized(words));
        if (!yen.matches()) {
            throw new AssertionError(cell + ": no amount: " + words);
        }
        return Long.parseLong(yen.group(1).replace(",", "")) * 10_000;
    }
}
