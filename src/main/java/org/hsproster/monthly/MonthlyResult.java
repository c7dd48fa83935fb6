package org.hsproster.monthly;

import java.util.List;
import java.util.Optional;
import org.hsproster.batch.output.OutputException;
import org.hsproster.monthly.mail.Delivery;

/**
 * The result of a monthly run.
 *
 * @param rosters by name, then what else there is in the inbox
 * @param calendars why calendars could not be written; the next run writes them
 * @param delivery empty where no mail server is set
 * @param retention empty where old runs are kept forever
 * @param isIncomplete whether a part of the end of a shared run was given up
 */
public record MonthlyResult(
        List<InboxResult> rosters,
        List<OutputException> calendars,
        Optional<Delivery> delivery,
        Optional<RetentionResult> retention,
        boolean isIncomplete) {

    public MonthlyResult {
        rosters = List.copyOf(rosters);
        calendars = List.copyOf(calendars);
    }
}
