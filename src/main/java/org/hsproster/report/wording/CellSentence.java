package org.hsproster.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.RosterColumns;
import org.hsproster.roster.header.ColumnName;

/**
 * The sentences of a finding: what is wrong, which mentions points only if the fact can give some, and what to enter,
 * with an example.
 */
final class CellSentence {

    private static final Set<Fact<?>> EARNING_POINTS = Set.of(
            Fact.DEGREE,
            Fact.MULTIPLE_DEGREES,
            Fact.EXPERIENCE,
            Fact.ANNUAL_REMUNERATION,
            Fact.REMUNERATION_AT_RENEWAL,
            Fact.RESEARCH_ACHIEVEMENTS,
            Fact.LICENCES,
            Fact.POSITION,
            Fact.INNOVATION_SUPPORT,
            Fact.SME,
            Fact.LOCAL_GOVERNMENT_SUPPORT,
            Fact.RD_RATIO,
            Fact.FOREIGN_QUALIFICATION,
            Fact.JAPANESE_DEGREE,
            Fact.JAPANESE,
            Fact.GROWTH_FIELD,
            Fact.DESIGNATED_UNIVERSITY,
            Fact.TRAINING,
            Fact.INVESTMENT_MANAGEMENT,
            Fact.INVESTMENT);

    private CellSentence() {}

    static String of(Finding finding, Texts texts) {
        String remedy = remedy(finding, texts);
        String problem = problem(finding, texts);
        return remedy.isEmpty() ? problem : problem + texts.text("sentence.separator") + remedy;
    }

    static String problem(Finding finding, Texts texts) {
        return texts.text(key(finding, texts), values(finding, texts)).strip();
    }

    /** Returns what to enter; empty if nothing is asked. */
    static String remedy(Finding finding, Texts texts) {
        String key = "finding." + finding.code().name() + ".enter";
        return texts.has(key) ? texts.text(key, values(finding, texts)).strip() : "";
    }

    /** Returns the first sentence. */
    static String firstOf(Finding finding, Texts texts) {
        return texts.firstSentence(key(finding, texts), values(finding, texts));
    }

    private static String key(Finding finding, Texts texts) {
        String key = "finding." + finding.code().name();
        String ofPoints = key + ".points";
        return finding.about().filter(EARNING_POINTS::contains).isPresent() && texts.has(ofPoints) ? ofPoints : key;
    }

    private static Object[] values(Finding finding, Texts texts) {
        List<Object> values = new ArrayList<>(finding.values());
        finding.about().map(each -> example(each, texts)).ifPresent(values::add);
        return values.toArray();
    }

    /** Returns an example of a cell of the column, which is the last value of every sentence. */
    private static String example(Fact<?> fact, Texts texts) {
        String ofFact = "entry." + fact.id();
        return texts.text(texts.has(ofFact) ? ofFact : "entry." + RosterColumns.kind(new ColumnName(fact.id())));
    }
}
