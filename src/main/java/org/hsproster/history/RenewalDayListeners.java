package org.hsproster.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.report.AssessedEntry;

/** Tells listeners the renewal days of the people of a run, and which days of the run before no longer apply. */
final class RenewalDayListeners {

    private final LocalDate asOf;
    private final List<PersonListener> listeners = new ArrayList<>();
    private Optional<EarlierRun> earlier = Optional.empty();
    private CancelledDays cancelled;

    RenewalDayListeners(LocalDate asOf) {
        this.asOf = asOf;
        this.cancelled = new CancelledDays(asOf, List.of());
    }

    void add(PersonListener listener) {
        listeners.add(listener);
    }

    /** Sets the run before, and the days that it has as cancelled. To be called before the first person. */
    void compareWith(EarlierRun run, List<CancelledDay> cancelledBefore) {
        earlier = Optional.of(run);
        cancelled = new CancelledDays(asOf, cancelledBefore);
    }

    void recorded(AssessedEntry entry, RecordedPerson now, Optional<RecordedPerson> then) {
        String person = now.key().person();
        Map<RenewalDay, LocalDate> days = RenewalDay.of(now.state(), asOf);
        Map<RenewalDay, LocalDate> noLonger =
                cancelled.of(person, then.map(this::daysBefore).orElse(Map.of()), days);
        listeners.forEach(
                listener -> listener.recorded(person, entry.entry().employee(), entry.assessment(), days, noLonger));
    }

    /** Tells of a person of the run before who has left, or has moved to another employer. */
    void left(RecordedPerson then) {
        left(then.key().person(), daysBefore(then));
    }

    /** Tells of people who had left in the run before, and whose days are still to be cancelled. */
    void leftEarlier() {
        cancelled.people().forEach(person -> left(person, Map.of()));
    }

    /** Returns the days that no longer apply, for the next run. */
    List<CancelledDay> cancelled() {
        return cancelled.all();
    }

    private void left(String person, Map<RenewalDay, LocalDate> days) {
        Map<RenewalDay, LocalDate> noLonger = cancelled.of(person, days, Map.of());
        listeners.forEach(listener -> listener.left(person, noLonger));
    }

    private Map<RenewalDay, LocalDate> daysBefore(RecordedPerson person) {
        return RenewalDay.of(person.state(), earlier.orElseThrow().asOf());
    }
}
