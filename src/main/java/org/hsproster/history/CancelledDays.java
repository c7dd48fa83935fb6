package org.hsproster.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days to come of earlier runs that no longer apply on the day of a run. A day that was cancelled stays so until it
 * is past, since a user may have skipped the calendar that cancelled it first.
 */
final class CancelledDays {

    private final LocalDate asOf;

    /** The days that the run before has as cancelled, of people who have not come yet. */
    private final Map<String, Map<RenewalDay, LocalDate>> earlier = new HashMap<>();

    private final List<CancelledDay> all = new ArrayList<>();

    /**
     * Returns those of a run.
     *
     * @param ofRunBefore what the run before has as cancelled
     */
    CancelledDays(LocalDate asOf, List<CancelledDay> ofRunBefore) {
        this.asOf = asOf;
        ofRunBefore.stream()
                .filter(each -> isToCome(each.day()))
                .forEach(each -> earlier.computeIfAbsent(each.person(), person -> new EnumMap<>(RenewalDay.class))
                        .put(each.kind(), each.day()));
    }

    /**
     * Returns the days of a person that no longer apply.
     *
     * @param before in the run before
     * @param now in this run
     */
    Map<RenewalDay, LocalDate> of(String person, Map<RenewalDay, LocalDate> before, Map<RenewalDay, LocalDate> now) {
        Map<RenewalDay, LocalDate> cancelled = new EnumMap<>(RenewalDay.class);
        cancelled.putAll(before);
        cancelled.values().removeIf(day -> !isToCome(day));
        Map<RenewalDay, LocalDate> already = earlier.remove(person);
        if (already != null) {
            cancelled.putAll(already);
        }
        cancelled.keySet().removeAll(now.keySet());
        cancelled.forEach((kind, day) -> all.add(new CancelledDay(person, kind, day)));
        return cancelled;
    }

    /** Returns the people who were cancelled in the run before and have not come. */
    Set<String> people() {
        return Set.copyOf(earlier.keySet());
    }

    /** Returns the days of all people who have come, for the next run. */
    List<CancelledDay> all() {
        return all;
    }

    private boolean isToCome(LocalDate day) {
        return !day.isBefore(asOf);
    }
}
