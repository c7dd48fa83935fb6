package org.hsproster.report.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.report.wording.Texts;

/**
 * How many cases there are, by month and by how far they are.
 *
 * @param months those with cases, the overdue ones first
 * @param compared whether there is a run before, without which no case can have stayed as it was
 */
public record CasePipeline(List<Month> months, boolean compared) {

    /** The cases of one month. */
    public record Month(CaseMonth month, CaseCounts cases) {}

    public CasePipeline {
        months = List.copyOf(months);
    }

    /** Returns the pipeline without cases. */
    public static CasePipeline none() {
        return new CasePipeline(List.of(), false);
    }

    /** Returns the cases of all months. */
    public CaseCounts total() {
        return sum(months.stream());
    }

    private CaseCounts overdue() {
        return sum(months.stream().filter(each -> each.month().kind() == CaseMonth.Kind.OVERDUE));
    }

    private static CaseCounts sum(Stream<Month> some) {
        return some.map(Month::cases).reduce(CaseCounts.none(), CaseCounts::plus);
    }

    /** Tests whether anything was done for any case. */
    public boolean isAnyUnderWay() {
        return total().all() > total().of(CaseState.NOT_STARTED);
    }

    /** Returns the numbers by state, of those overdue and of those that have not moved; empty without cases. */
    public Optional<String> line(Texts texts) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        CaseCounts total = total();
        List<String> states = Stream.of(CaseState.values())
                .filter(state -> total.of(state) > 0)
                .map(state -> texts.text("cases.inState", state, total.of(state)))
                .toList();
        String line = texts.text("cases.line", total.all(), states, overdue().all());
        return Optional.of(compared ? texts.text("cases.lineCompared", line, total.notMoved()) : line);
    }
}
