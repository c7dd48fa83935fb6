package org.hsproster.web.page;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.report.run.CaseCounts;
import org.hsproster.report.run.CasePipeline;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/**
 * The number of cases by month and state on the page of a result.
 *
 * @param states the names of the states
 * @param rows the months, then all of them together; none without cases
 * @param isCompared whether there is a run before
 * @param lost what is said of cases about which the roster says nothing any more; empty without any
 */
record CaseTable(List<String> states, List<Row> rows, boolean isCompared, String lost) {

    /** The cases of a month, with the numbers as the language writes them; those by state are in their order. */
    record Row(String name, List<String> states, String all, String notMoved) {}

    static CaseTable of(CasePipeline cases, Texts texts) {
        List<String> states = Stream.of(CaseState.values())
                .map(new Sentences(texts)::caseState)
                .toList();
        List<Row> rows = Stream.concat(
                        cases.months().stream().map(month -> row(month.month().name(texts), month.cases(), texts)),
                        Stream.of(row(texts.text("cases.all"), cases.total(), texts))
                                .filter(total -> cases.months().size() > 1))
                .toList();
        return new CaseTable(states, rows, cases.compared(), cases.lost(texts).orElse(""));
    }

    private static Row row(String name, CaseCounts cases, Texts texts) {
        NumberFormat numbers = NumberFormat.getInstance(texts.locale());
        return new Row(
                name,
                Stream.of(CaseState.values())
                        .map(state -> numbers.format(cases.of(state)))
                        .toList(),
                numbers.format(cases.all()),
                numbers.format(cases.notMoved()));
    }
}
