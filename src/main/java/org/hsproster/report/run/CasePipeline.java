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
 * @param lost people under way in the run before about whom this roster says nothing, such as the one without the columns
 *     of cases
 */
public record CasePipeline(List<Month> months, boolean compared, int lost) {

    /** The cases of one month. */
    public record Month(CaseMonth month, CaseCounts cases) {}

    public CasePipeline {
        months = List.copyOf(months);
    }

    /** Returns the pipeline without cases. */
    public static CasePipeline none() {
        return new CasePipeline(List.of(), false, 0);
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

    /** Tests whether anything was done for any case, now or in the run before. */
    public boolean isAnyUnderWay() {
        return lost > 0 || total().all() > total().of(CaseState.NOT_STARTED);
    }

    /** Returns the numbers by state, of those overdue, not moved and lost; empty without cases. */
    public Optional<String> line(Texts texts) {
        return Stream.of(counts(texts), lost(texts))
                .flatMap(Optional::stream)
                .reduce((counts, lost) -> texts.text("cases.lineLost", counts, lost));
    }

    /** Returns how many cases the roster says nothing about any more, and what to do; empty without any. */
    public Optional<String> lost(Texts texts) {
        return lost == 0 ? Optional.empty() : Optional.of(texts.text("cases.lost", lost));
    }

    private Optional<String> counts(Texts texts) {
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
