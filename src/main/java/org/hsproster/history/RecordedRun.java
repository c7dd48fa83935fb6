package org.hsproster.history;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.hsproster.renewal.Outlook;

/**
 * A run.
 *
 * @param id that of its job instance
 * @param completed when its outcome was published; empty while it is at work
 * @param people how many are on the roster
 * @param unknown how many of them are not kept, for want of an employee number of their own
 * @param problems how many findings about the data there were
 * @param outlooks how many people had which
 */
public record RecordedRun(
        long id,
        RunIdentity identity,
        LocalDateTime started,
        Optional<LocalDateTime> completed,
        int people,
        int unknown,
        int problems,
        Map<Outlook, Integer> outlooks) {

    public RecordedRun {
        outlooks = Map.copyOf(outlooks);
    }

    /** Returns how many people are of this urgency. */
    public int count(Outlook.Severity severity) {
        return outlooks.entrySet().stream()
                .filter(each -> each.getKey().severity() == severity)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
