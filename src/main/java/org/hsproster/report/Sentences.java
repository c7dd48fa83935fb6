package org.hsproster.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hsproster.points.PointAward;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.roster.LocatedFinding;
import org.hsproster.rulebook.RuleRow;

/** What an assessment says, in the words of one language. */
public final class Sentences {

    private final Texts texts;

    public Sentences(Texts texts) {
        this.texts = texts;
    }

    /** Symbol and word of an outlook, such as 「▲ 早めに申請」: never colour alone. */
    public String flag(Outlook outlook) {
        return texts.text("symbol." + outlook.name()) + " " + texts.text("Outlook." + outlook.name());
    }

    /** One sentence per reason, most important first. */
    public List<String> reasons(RenewalAssessment assessment) {
        return assessment.reasons().stream().map(this::reason).toList();
    }

    /** The reasons as one text. */
    public String why(RenewalAssessment assessment) {
        return reasons(assessment).stream().collect(Collectors.joining(texts.text("sentence.separator")));
    }

    /** What HR is to do about this person; empty where nothing is. */
    public String whatToDo(RenewalAssessment assessment) {
        return "";
    }

    /** Why an award is given, from the row of the table that is met. */
    public String because(PointAward award) {
        RuleRow row = award.row();
        return row.toString();
    }

    /** What is wrong with a cell, what was assumed, and a right example. */
    public String problem(LocatedFinding located) {
        return texts.text(
                "finding." + located.finding().code().name(),
                located.finding().values().toArray());
    }

    private String reason(Reason reason) {
        return texts.text("reason." + reason.code().name(), reason.values().toArray());
    }
}
