package org.hsproster.report.wording;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.roster.finding.LocatedFinding;

/**
 * Texts of an assessment for the row of a roster, each on one line. The comment and the report sheets have the rest.
 */
public final class OneLineSentence {

    private static final Comparator<LocatedFinding> MOST_SEVERE =
            Comparator.comparing(located -> located.finding().severity());

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private final Texts texts;

    OneLineSentence(Texts texts) {
        this.texts = texts;
    }

    /** Returns the first sentence of the first reason; empty if there is no reason. */
    public String why(RenewalAssessment assessment) {
        return assessment.reasons().stream()
                .findFirst()
                .map(reason -> first(Sentences.key(reason), reason.values()))
                .orElse("");
    }

    /** Returns the first step of the advice; empty if there is nothing to do. */
    public String firstStep(RenewalAssessment assessment) {
        Advice advice = Advice.of(assessment);
        return first(advice.key(), advice.values());
    }

    /** Returns the most important finding and the number of findings; empty if there is none. */
    public String problem(List<LocatedFinding> findings) {
        return findings.stream()
                .min(MOST_SEVERE)
                .map(this::problem)
                .map(problem -> findings.size() == 1 ? problem : texts.text("added.firstOf", findings.size(), problem))
                .orElse("");
    }

    private String problem(LocatedFinding located) {
        return located.cell().map(cell -> cell + " ").orElse("")
                + joined(CellSentence.firstOf(located.finding(), texts));
    }

    private String first(String key, List<?> values) {
        return joined(texts.firstSentence(key, values.toArray()));
    }

    private static String joined(String text) {
        return BREAK.matcher(text).replaceAll(" ");
    }
}
