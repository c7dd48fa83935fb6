package org.hsproster.report.run;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.OutlookChange;

/** Counts people who come one by one. */
public final class RunTally {

    private final Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
    private final ChangeTally changes = new ChangeTally();
    private final CaseTally cases;
    private UrgentCounts urgent = UrgentCounts.none();
    private int problems;

    public RunTally(LocalDate asOf) {
        this.cases = new CaseTally(asOf);
    }

    /** Counts a person with the findings about the data of the person. */
    public void add(AssessedEntry person) {
        outlooks.merge(person.assessment().outlook(), 1, Integer::sum);
        urgent = urgent.with(person.assessment());
        problems += person.findings().size();
        changes.add(person.change().map(OutlookChange::kind));
        cases.add(person);
    }

    /** Returns how many people there are so far. */
    public int people() {
        return outlooks.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the outlooks so far with their counts, the most urgent first. */
    public Map<Outlook, Integer> outlooksByUrgency() {
        Map<Outlook, Integer> sorted = new TreeMap<>(Outlook.mostUrgentFirst());
        sorted.putAll(outlooks);
        return sorted;
    }

    /** Returns the changes once all people are counted. */
    public ChangeCounts changes(Comparison comparison) {
        return changes.counts(comparison);
    }

    /** Returns the cases once all people are counted. */
    public CasePipeline cases(Comparison comparison) {
        return cases.pipeline(comparison);
    }

    /**
     * Returns the figures once all people are counted.
     *
     * @param comparison what the people were compared with
     * @param problemsOfRoster how many findings there are about sheets and columns
     */
    public RunSummary summary(Comparison comparison, int problemsOfRoster) {
        return new RunSummary(
                outlooks, urgent, changes.counts(comparison), problems + problemsOfRoster, cases.pipeline(comparison));
    }
}
