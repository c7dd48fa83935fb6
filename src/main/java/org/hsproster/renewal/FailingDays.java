package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.timeline.PersonScore;

/** Rows 8 and 9 of the outlooks: no day of the window passes with the confirmed facts. */
final class FailingDays {

    private final RenewalCase renewal;
    private final PersonScore score;
    private final FilingWindow window;

    FailingDays(RenewalCase renewal, PersonScore score, FilingWindow window) {
        this.renewal = renewal;
        this.score = score;
        this.window = window;
    }

    Decision decide() {
        return score.firstPossiblyPassing(window.from(), window.to())
                .map(period -> Decision.of(Outlook.NEEDS_DATA, question(period.from())))
                .orElseGet(() -> Decision.of(Outlook.AT_RISK, failure()));
    }

    private Reason failure() {
        LocalDate first = window.from();
        int total = score.totalOn(first);
        return renewal.filing().isPresent()
                ? Reason.of(Reason.Code.FAILS_ON_FILING, first, total, required(first))
                : Reason.of(Reason.Code.PASSES_ON_NO_DAY, first, window.to(), total, required(first));
    }

    /** Returns what has to be clarified or recorded for {@code date} to pass. */
    private Reason question(LocalDate date) {
        int total = score.totalOn(date);
        boolean withoutPay = isWithoutPay(date);
        if (withoutPay && total >= required(date)) {
            return Reason.of(Reason.Code.PASSES_IF_REMUNERATION_RECORDED, total, required(date));
        }
        List<Object> wanted = Explanation.openFacts(renewal);
        if (withoutPay) {
            wanted.add(Fact.ANNUAL_REMUNERATION);
        }
        return Reason.of(
                Reason.Code.PASSES_ONLY_IF_CLARIFIED, total, required(date), score.possibleTotalOn(date), wanted);
    }

    private boolean isWithoutPay(LocalDate date) {
        return score.sheet().criteria().minimumAnnualRemuneration(date).isPresent()
                && score.facts().remunerationOn(date).isEmpty()
                && !renewal.employee().reported(Fact.ANNUAL_REMUNERATION).isRecorded();
    }

    private int required(LocalDate date) {
        return score.sheet().criteria().requiredTotal(date);
    }
}
