package org.hsproster.renewal;

import java.time.LocalDate;
import org.hsproster.renewal.timeline.PersonScore;

/** Rows 15 and 16 of the outlooks: holders of other work statuses, who could change to HSP (i). */
final class WorkOutlook {

    private WorkOutlook() {}

    static Decision decide(PersonScore score, Filing filing) {
        LocalDate date = filing.recommended().orElse(filing.window().from());
        int total = score.totalOn(date);
        int required = score.sheet().criteria().requiredTotal(date);
        return filing.passesOnNoDay()
                ? Decision.of(Outlook.NOT_ELIGIBLE, Reason.of(Reason.Code.TOO_FEW_FOR_HSP, date, total, required))
                : Decision.of(Outlook.CANDIDATE, Reason.of(Reason.Code.COULD_CHANGE_TO_HSP, date, total, required));
    }
}
