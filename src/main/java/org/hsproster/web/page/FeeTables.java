package org.hsproster.web.page;

import java.text.NumberFormat;
import java.util.List;
import org.hsproster.report.run.BudgetTable;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.FeeSum;
import org.hsproster.report.wording.Texts;

/**
 * The fees of the coming applications on the page of a result.
 *
 * @param lines the sum over all people and what it rests on; empty where no application is due
 */
record FeeTables(List<String> lines, List<Table> tables) {

    /** A table of sums, with what its first column names. */
    record Table(String name, List<Row> rows) {}

    /** The fees of some people, with the numbers as the language writes them. */
    record Row(String name, String people, String yen, String onlineYen, String unknown) {}

    static FeeTables of(FeeBudget fees, Texts texts) {
        if (fees.total().isEmpty()) {
            return new FeeTables(List.of(), List.of());
        }
        List<Table> tables = BudgetTable.of(fees, texts).stream()
                .map(table -> new Table(
                        texts.text(table.key()),
                        table.rows().stream().map(row -> row(row, texts)).toList()))
                .toList();
        return new FeeTables(fees.lines(texts), tables);
    }

    private static Row row(BudgetTable.Row row, Texts texts) {
        NumberFormat numbers = NumberFormat.getInstance(texts.locale());
        FeeSum sum = row.sum();
        return new Row(
                row.name(),
                numbers.format(sum.people()),
                numbers.format(sum.yen()),
                numbers.format(sum.onlineYen()),
                numbers.format(sum.unknown()));
    }

    @Override
    public String toString() {
        return "FeeTables";
    }
}
