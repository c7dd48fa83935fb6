package org.hsproster.web.page;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.FeeSum;
import org.hsproster.report.wording.Texts;

/**
 * The fees of the coming applications on the page of a result.
 *
 * @param lines the sum over all people and what it rests on; empty where no application is due
 */
record FeeTables(List<String> lines, List<Table> tables) {

    /** A longer table is of no use on a page; the results document has all rows. */
    private static final int MOST_ROWS = 100;

    /** A table of sums, with what its first column names. */
    record Table(String name, List<Row> rows) {}

    /** The fees of some people, with the numbers as the language writes them. */
    record Row(String name, String people, String yen, String onlineYen, String unknown) {}

    static FeeTables of(FeeBudget fees, Texts texts) {
        if (fees.total().isEmpty()) {
            return new FeeTables(List.of(), List.of());
        }
        DateTimeFormatter month = DateTimeFormatter.ofPattern(texts.text("month.pattern"), texts.locale());
        List<Table> tables = Stream.of(
                        table(
                                "fees.fiscalYear",
                                fees.fiscalYears(),
                                year -> FeeBudget.fiscalYearName(texts, year),
                                texts),
                        table("fees.month", fees.months(), month::format, texts),
                        table("summary.department", fees.departments(), name -> named(name, texts), texts),
                        table("summary.employer", fees.employers(), name -> named(name, texts), texts))
                .filter(table -> !table.rows().isEmpty())
                .toList();
        return new FeeTables(fees.lines(texts), tables);
    }

    private static <K> Table table(String key, SortedMap<K, FeeSum> sums, Function<K, String> name, Texts texts) {
        return new Table(
                texts.text(key),
                sums.entrySet().stream()
                        .limit(MOST_ROWS)
                        .map(each -> row(name, each, texts))
                        .toList());
    }

    private static <K> Row row(Function<K, String> name, Map.Entry<K, FeeSum> entry, Texts texts) {
        NumberFormat numbers = NumberFormat.getInstance(texts.locale());
        FeeSum sum = entry.getValue();
        return new Row(
                name.apply(entry.getKey()),
                numbers.format(sum.people()),
                numbers.format(sum.yen()),
                numbers.format(sum.onlineYen()),
                numbers.format(sum.unknown()));
    }

    private static String named(String name, Texts texts) {
        return name.isEmpty() ? texts.text("summary.noGroup") : name;
    }

    @Override
    public String toString() {
        return "FeeTables";
    }
}
