package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.renewal.timeline.PersonScore;

/** The result of one sheet for a person who may belong to another sheet. */
record SheetAnswer(RenewalCase renewal, Decision decision, AssessmentBuilder builder) {

    /** The order of sheets with equal totals. */
    static final List<ActivityCategory> ORDER = List.of(
            ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL,
            ActivityCategory.ADVANCED_ACADEMIC_RESEARCH,
            ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT);

    SheetAnswer(RenewalCase renewal, Decision decision, RenewalRules rules) {
        this(renewal, decision, new AssessmentBuilder(renewal, rules));
    }

    /** Returns the result with the fewest points at filing. */
    static SheetAnswer lowest(List<SheetAnswer> answers) {
        return answers.size() == 1
                ? answers.get(0)
                : answers.stream()
                        .min(Comparator.comparingInt(SheetAnswer::total)
                                .thenComparing(answer -> ORDER.indexOf(answer.category())))
                        .orElseThrow();
    }

    /** Returns the result of all sheets; if they differ, a decision to review. */
    static Decision together(List<SheetAnswer> answers, SheetAnswer lowest) {
        Outlook outlook = lowest.decision().outlook();
        return answers.stream().allMatch(answer -> answer.decision().outlook() == outlook)
                ? lowest.decision()
                : differing(answers);
    }

    private static Decision differing(List<SheetAnswer> answers) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(Reason.Code.SHEETS_DIFFER));
        for (SheetAnswer answer : answers) {
            LocalDate date = answer.date();
            reasons.add(Reason.of(
                    Reason.Code.ON_SHEET,
                    answer.category(),
                    answer.total(),
                    date,
                    answer.score().sheet().criteria().requiredTotal(date),
                    answer.decision().outlook()));
        }
        return new Decision(Outlook.NEEDS_DATA, reasons);
    }

    private int total() {
        return score().totalOn(date());
    }

    private LocalDate date() {
        return builder.countedOn(decision.outlook());
    }

    private PersonScore score() {
        return renewal.score().orElseThrow();
    }

    private ActivityCategory category() {
        return score().sheet().category();
    }
}
