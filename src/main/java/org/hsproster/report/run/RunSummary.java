package org.hsproster.report.run;

import java.util.Map;
import java.util.Objects;
import org.hsproster.renewal.Outlook;

/**
 * What the assessment of some people comes to in figures.
 *
 * @param outlooks how many people have which; without those that no person has
 * @param urgent how many people have to be acted on, and by when
 * @param changes against the run before
 * @param problems how many findings about the data there are
 * @param cases how many applications there are to look after, and how far they are
 */
public record RunSummary(
        Map<Outlook, Integer> outlooks, UrgentCounts urgent, ChangeCounts changes, int problems, CasePipeline cases) {

    public RunSummary {
        outlooks = Map.copyOf(outlooks);
        cases = Objects.requireNonNullElseGet(cases, CasePipeline::none); // as stored by earlier versions
    }

    /** Returns how many people were assessed. */
    public int people() {
        return outlooks.values().stream().mapToInt(Integer::intValue).sum();
    }
}
