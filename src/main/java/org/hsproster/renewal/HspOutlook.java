package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Likeness;
import org.hsproster.renewal.timeline.PassingPeriod;
import org.hsproster.renewal.timeline.PersonScore;

/** Rows 7 to 14 of the outlooks: HSP (i) holders, whose points decide. First match wins. */
final class HspOutlook {

    private final RenewalCase renewal;
    private final PersonScore score;
    private final Filing filing;
    private final RenewalRules rules;
    private final LocalDate expiry;
    private final LocalDate decisionLimit;

    HspOutlook(RenewalCase renewal, PersonScore score, Filing filing, RenewalRules rules) {
        this.renewal = renewal;
        this.score = score;
        this.filing = filing;
        this.expiry = renewal.expiresOn().orElseThrow();
        this.rules = rules;
        this.decisionLimit = rules.periods().decisionLimit(expiry, renewal.asOf());
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
        return filing.passesOnNoDay() ? new FailingDays(renewal, score, filing.window()).decide() : passes();
    }

    private Decision passes() {
        if (filing.isUndivided()) {
            return passesThroughout();
        }
        Outlook outlook = filing.passesFirst()
                ? Outlook.FILE_EARLY
                : filing.passingPeriods().size() == 2 ? Outlook.FILE_LATE : Outlook.FILE_BETWEEN;
        List<Reason> reasons = new ArrayList<>();
        for (PassingPeriod period : filing.passingPeriods()) {
            if (period.passes()) {
                LocalDate from = period.from();
                reasons.add(
                        Reason.of(Reason.Code.PASSES_FROM_TO, from, period.to(), score.totalOn(from), required(from)));
            }
        }
        return new Decision(outlook, reasons);
    }

    /**
     * Returns the decision if every day passes; passing below the required total is possible with J-Skip, which has its
     * own reason.
     */
    private Decision passesThroughout() {
        LocalDate date = filing.recommended().orElseThrow();
        int total = score.totalOn(date);
        List<Reason> reasons = new ArrayList<>();
        if (total == required(date)) {
            reasons.add(Reason.of(Reason.Code.PASSES_WITHOUT_MARGIN, date, total));
        }
        if (renewal.isAfterExpiry()) {
            reasons.add(Reason.of(Reason.Code.DECISION_OPEN_AFTER_EXPIRY, expiry, decisionLimit));
        }
        firstFailureWhileOpen()
                .ifPresent(day -> reasons.add(Reason.of(Reason.Code.FAILS_WHILE_DECISION_OPEN, day, decisionLimit)));
        if (!reasons.isEmpty()) {
            return new Decision(Outlook.WATCH, reasons);
        }
        reasons.addAll(rules.doubts(renewal, date));
        Outlook outlook = reasons.isEmpty() ? Outlook.SAFE : Outlook.WATCH;
        int required = required(date);
        if (total >= required) {
            Reason.Code passes =
                    renewal.filing().isPresent() ? Reason.Code.PASSES_ON_FILING : Reason.Code.PASSES_THROUGHOUT;
            reasons.add(Reason.of(passes, date, total, required, total - required));
        }
        return new Decision(outlook, reasons);
    }

    /**
     * Returns the first failing day while a decision is open; birthdays after a filing do not matter, since its day
     * counts.
     */
    private Optional<LocalDate> firstFailureWhileOpen() {
        if (renewal.filing().isPresent()) {
            return Optional.empty();
        }
        return score.passingPeriods(expiry, decisionLimit).stream()
                .filter(period -> !period.passes())
                .map(PassingPeriod::from)
                .findFirst();
    }

    private int required(LocalDate date) {
        return score.sheet().criteria().requiredTotal(date);
    }
}
