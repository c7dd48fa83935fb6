package org.hsproster.batch.job;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.report.run.CaseCounts;
import org.hsproster.report.run.CaseMonth;
import org.hsproster.report.run.CasePipeline;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the database stores of the cases of a run in the context of its step: the numbers of each month. */
record StoredCases(ExecutionContext context) {

    private static final String MONTHS = "cases";
    private static final String COMPARED = "casesCompared";
    private static final String LOST = "casesLost";

    void write(CasePipeline cases) {
        context.putInt(MONTHS, cases.months().size());
        context.putInt(COMPARED, cases.compared() ? 1 : 0);
        context.putInt(LOST, cases.lost());
        for (int index = 0; index < cases.months().size(); index++) {
            CasePipeline.Month month = cases.months().get(index);
            String prefix = prefix(index);
            context.putString(prefix + "kind", month.month().kind().name());
            month.month().first().ifPresent(first -> context.putString(prefix + "first", first.toString()));
            month.cases().states().forEach((state, count) -> context.putInt(prefix + state.name(), count));
            context.putInt(prefix + "notMoved", month.cases().notMoved());
        }
    }

    /** Returns no cases for runs of earlier versions. */
    CasePipeline read() {
        List<CasePipeline.Month> months = new ArrayList<>();
        for (int index = 0; index < context.getInt(MONTHS, 0); index++) {
            months.add(month(prefix(index)));
        }
        return new CasePipeline(months, context.getInt(COMPARED, 0) > 0, context.getInt(LOST, 0));
    }

    private CasePipeline.Month month(String prefix) {
        Optional<YearMonth> first = context.containsKey(prefix + "first")
                ? Optional.of(YearMonth.parse(context.getString(prefix + "first")))
                : Optional.empty();
        Map<CaseState, Integer> states = new EnumMap<>(CaseState.class);
        for (CaseState state : CaseState.values()) {
            if (context.containsKey(prefix + state.name())) {
                states.put(state, context.getInt(prefix + state.name()));
            }
        }
        return new CasePipeline.Month(
                new CaseMonth(CaseMonth.Kind.valueOf(context.getString(prefix + "kind")), first),
                new CaseCounts(states, context.getInt(prefix + "notMoved")));
    }

    private static String prefix(int index) {
        return "cases." + index + ".";
    }
}
