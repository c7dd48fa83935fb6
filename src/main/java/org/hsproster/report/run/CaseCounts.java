package org.hsproster.report.run;

import java.util.EnumMap;
import java.util.Map;
import org.hsproster.employee.CaseState;

/**
 * The number of some cases.
 *
 * @param states how many are how far
 * @param notMoved how many are as far as in the run before, with the next step on the company's side
 */
public record CaseCounts(Map<CaseState, Integer> states, int notMoved) {

    public CaseCounts {
        states = Map.copyOf(states);
    }

    static CaseCounts none() {
        return new CaseCounts(Map.of(), 0);
    }

    static CaseCounts of(CaseState state, boolean isNotMoved) {
        return new CaseCounts(Map.of(state, 1), isNotMoved ? 1 : 0);
    }

    CaseCounts plus(CaseCounts others) {
        Map<CaseState, Integer> sum = new EnumMap<>(CaseState.class);
        sum.putAll(states);
        others.states.forEach((state, cases) -> sum.merge(state, cases, Integer::sum));
        return new CaseCounts(sum, notMoved + others.notMoved);
    }

    public int of(CaseState state) {
        return states.getOrDefault(state, 0);
    }

    /** Returns the number of all of them. */
    public int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }
}
