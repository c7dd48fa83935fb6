package org.hsproster.history;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.hsproster.renewal.Outlook;

/**
 * A run in the history.
 *
 * @param id the id of its job instance
 * @param started in Japan, as {@code completed}
 * @param completed when its outcome was published; empty until then
 * @param people number of people on the roster
 * @param unknown number of people who are not stored, since they have no employee number of their own
 * @param problems number of findings about the data
 * @param outlooks number of people with each outlook
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

    /** Returns the number of people with outlooks of a severity. */
    public int count(Outlook.Severity severity) {
        return outlooks.entrySet().stream()
                .filter(each -> each.getKey().severity() == severity)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
