package org.hsproster.report.run;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.hsproster.report.wording.Texts;

/**
 * The fees of the coming applications by fiscal year, month, department or employer.
 *
 * @param key of the text that says what the rows are
 */
public record BudgetTable(String key, List<Row> rows) {

    public static final String BY_MONTH = "fees.month";

    private static final String BY_DEPARTMENT = "summary.department";
    private static final String BY_EMPLOYER = "summary.employer";

    /** The most departments or employers with a row of their own; the others are summed in one row. */
    static final int MOST_GROUPS = 15;

    /** How many months have a row of their own, from the first with a filing on; later ones are summed in one row. */
    static final int MOST_MONTHS = 12;

    /** The fees of some people. */
    public record Row(String name, FeeSum sum) {

        @Override
        public String toString() {
            return "Row";
        }
    }

    /** Tests whether its rows are departments or employers, which have people whose fee is not known. */
    public boolean isOfGroups() {
        return key.equals(BY_DEPARTMENT) || key.equals(BY_EMPLOYER);
    }

    /** Returns the tables that have rows; one department or employer alone would repeat the total. */
    public static List<BudgetTable> of(FeeBudget fees, Texts texts) {
        return Stream.of(
                        new BudgetTable("fees.fiscalYear", years(fees.fiscalYears(), texts)),
                        new BudgetTable(BY_MONTH, months(fees, texts)),
                        new BudgetTable(BY_DEPARTMENT, groups(fees.departments(), texts)),
                        new BudgetTable(BY_EMPLOYER, groups(fees.employers(), texts)))
                .filter(table -> table.rows().size() > (table.isOfGroups() ? 1 : 0))
                .toList();
    }

    private static List<Row> years(SortedMap<Integer, FeeSum> years, Texts texts) {
        return years.entrySet().stream()
                .map(year -> new Row(FeeBudget.fiscalYearName(texts, year.getKey()), year.getValue()))
                .toList();
    }

    /** Returns what is filed already, then every month from the first to the last filing, so that gaps are seen. */
    private static List<Row> months(FeeBudget fees, Texts texts) {
        List<Row> rows = new ArrayList<>();
        if (!fees.filed().isEmpty()) {
            rows.add(new Row(texts.text("fees.filedAlready"), fees.filed()));
        }
        SortedMap<YearMonth, FeeSum> coming = fees.monthsToFile();
        if (coming.isEmpty()) {
            return rows;
        }
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern(texts.text("month.pattern"), texts.locale());
        YearMonth end = coming.firstKey().plusMonths(MOST_MONTHS);
        SortedMap<YearMonth, FeeSum> near = coming.headMap(end);
        for (YearMonth month = coming.firstKey(); !month.isAfter(near.lastKey()); month = month.plusMonths(1)) {
            rows.add(new Row(month.format(pattern), near.getOrDefault(month, new FeeSum())));
        }
        FeeSum later = sum(coming.tailMap(end).values().stream());
        if (!later.isEmpty()) {
            rows.add(new Row(texts.text("cases.LATER", end.format(pattern)), later));
        }
        return rows;
    }

    /** Returns the groups with the highest fees, all others, and the people without a group. */
    private static List<Row> groups(SortedMap<String, FeeSum> groups, Texts texts) {
        List<Map.Entry<String, FeeSum>> named = groups.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<String, FeeSum> group) ->
                                -group.getValue().yen())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        FeeSum others = sum(named.stream().skip(MOST_GROUPS).map(Map.Entry::getValue));
        FeeSum unnamed = groups.getOrDefault("", new FeeSum());
        return Stream.concat(
                        named.stream().limit(MOST_GROUPS).map(group -> new Row(group.getKey(), group.getValue())),
                        Stream.of(
                                new Row(texts.text("summary.otherGroups"), others),
                                new Row(texts.text("summary.noGroup"), unnamed)))
                .filter(row -> !row.sum().isEmpty())
                .toList();
    }

    private static FeeSum sum(Stream<FeeSum> some) {
        FeeSum sum = new FeeSum();
        some.forEach(sum::add);
        return sum;
    }
}
