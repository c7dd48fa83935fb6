package org.hsproster.monthly;

import java.util.List;
import java.util.Optional;
import org.hsproster.monthly.mail.Delivery;

/**
 * What a monthly run has done.
 *
 * @param rosters what became of each, by name, those that are unfinished last
 * @param delivery what became of the mails; empty where no mail server is set
 * @param retention what was removed; empty where old runs are kept forever
 */
public record MonthlyResult(
        List<InboxResult> rosters, Optional<Delivery> delivery, Optional<RetentionResult> retention) {

    public MonthlyResult {
        rosters = List.copyOf(rosters);
    }
}
