package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Likeness;

/** Rows 7 to 14 of the outlooks: HSP (i) holders, whose points decide. First match wins. */
final class HspOutlook {

    private final RenewalCase renewal;
    private final PersonScore score;
    private final Filing filing;
    private final LocalDate decisionLimit;

    /** @param decisionLimit last day on which a decision on an application filed in time can be open */
    HspOutlook(RenewalCase renewal, PersonScore score, Filing filing, LocalDate decisionLimit) {
        this.renewal = renewal;
        this.score = score;
        this.filing = filing;
        this.decisionLimit = decisionLimit;
    }

    Decision decide() {
        Optional<EmployerNames> names = EmployerNames.of(renewal.employee()).filter(each -> !each.isSame());
        return names.isPresent() ? byEmployer(names.get()) : byDays();
    }

    private Decision byEmployer(EmployerNames names) {
        return names.likeness() == Likeness.DIFFERENT
                ? new EmployerChange(renewal, score).decide(names)
                : names.asked(byDays());
    }

    private Decision byDays() {
        return filing.passesOnNoDay() ? passesOnNoDay() : passes();
    }

    private Decision passesOnNoDay() {
        FilingWindow window = filing.window();
        LocalDate first = window.from();
        return score.firstPossiblyPassing(first, window.to())
                .map(stretch -> passesIfClarified(stretch.from()))
                .orElseGet(() -> Decision.of(
                        Outlook.AT_RISK,
                        Reason.of(
                                Reason.Code.PASSES_ON_NO_DAY,
                                first,
                                window.to(),
                                score.totalOn(first),
                                required(first))));
    }

    private Decision passesIfClarified(LocalDate date) {
        return Decision.of(
                Outlook.NEEDS_DATA,
                Reason.of(
                        Reason.Code.PASSES_ONLY_IF_CLARIFIED,
                        score.totalOn(date),
                        required(date),
                        score.possibleTotalOn(date),
                        Explanation.openFacts(renewal)));
    }

    private Decision passes() {
        if (filing.isUndivided()) {
            return passesThroughout();
        }
        Outlook outlook = filing.passesFirst()
                ? Outlook.FILE_EARLY
                : filing.stretches().size() == 2 ? Outlook.FILE_LATE : Outlook.FILE_BETWEEN;
        List<Reason> reasons = new ArrayList<>();
        for (Stretch stretch : filing.stretches()) {
            if (stretch.passes()) {
                LocalDate from = stretch.from();
                reasons.add(
                        Reason.of(Reason.Code.PASSES_FROM_TO, from, stretch.to(), score.totalOn(from), required(from)));
            }
        }
        return new Decision(outlook, reasons);
    }

    /** Passing below the required total takes J-Skip, which has a reason of its own. */
    private Decision passesThroughout() {
        LocalDate date = filing.recommended().orElseThrow();
        int total = score.totalOn(date);
        List<Reason> reasons = new ArrayList<>();
        if (total == required(date)) {
            reasons.add(Reason.of(Reason.Code.PASSES_WITHOUT_MARGIN, date, total));
        }
        firstFailureWhileOpen()
                .ifPresent(day -> reasons.add(Reason.of(Reason.Code.FAILS_WHILE_DECISION_OPEN, day, decisionLimit)));
        if (!reasons.isEmpty()) {
            return new Decision(Outlook.WATCH, reasons);
        }
        int required = required(date);
        if (total < required) {
            return Decision.of(Outlook.SAFE);
        }
        return Decision.of(
                Outlook.SAFE, Reason.of(Reason.Code.PASSES_THROUGHOUT, date, total, required, total - required));
    }

    private Optional<LocalDate> firstFailureWhileOpen() {
        return score.stretches(filing.window().to(), decisionLimit).stream()
                .filter(stretch -> !stretch.passes())
                .map(Stretch::from)
                .findFirst();
    }

    private int required(LocalDate date) {
        return score.sheet().criteria().requiredTotal(date);
    }
}
