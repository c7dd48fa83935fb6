package org.hsproster.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.history.PersonListener;
import org.hsproster.history.RenewalDay;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.ReminderStages;
import org.hsproster.report.wording.Texts;

/**
 * Collects the dates of the people of one roster. A future date of earlier runs that no longer applies is cancelled, since
 * the user's calendar has it; past dates are left in it.
 */
public final class RosterCalendar implements PersonListener {

    private final String roster;
    private final LocalDate asOf;
    private final ReminderStages reminders;
    private final List<DatedEvent> events = new ArrayList<>();

    /**
     * Returns a calendar without dates.
     *
     * @param roster the name that its runs have in the history
     * @param reminders the stages in which deadlines give an alarm
     */
    public RosterCalendar(String roster, LocalDate asOf, ReminderStages reminders) {
        this.roster = roster;
        this.asOf = asOf;
        this.reminders = reminders;
    }

    @Override
    public void recorded(
            String person,
            Employee employee,
            RenewalAssessment assessment,
            Map<RenewalDay, LocalDate> days,
            Map<RenewalDay, LocalDate> cancelled) {
        Optional<String> number = employee.confirmed(Fact.EMPLOYEE_NO).map(String::strip);
        days.forEach((kind, day) -> events.add(event(person, number, kind, day, assessment)));
        cancelled.forEach((kind, day) -> events.add(DatedEvent.cancelled(person, number, kind, day)));
    }

    /** Returns an event that applies, with alarms where it is a deadline to come. */
    private DatedEvent event(
            String person, Optional<String> number, RenewalDay kind, LocalDate day, RenewalAssessment assessment) {
        boolean isDeadline = kind == RenewalDay.DEADLINE;
        boolean isAwaited = isDeadline && ReminderStages.isDecisionAwaited(assessment);
        List<Integer> alarms = isDeadline && day.isAfter(asOf) ? reminders.alarms(assessment) : List.of();
        return new DatedEvent(person, number, kind, day, false, isAwaited, alarms);
    }

    @Override
    public void left(String person, Map<RenewalDay, LocalDate> cancelled) {
        cancelled.forEach((kind, day) -> events.add(DatedEvent.cancelled(person, Optional.empty(), kind, day)));
    }

    /** Returns the number of events. */
    public int size() {
        return events.size();
    }

    /** Writes a calendar of this roster only. */
    public void write(Path file, Texts texts) throws IOException {
        EventText text = new EventText(roster, asOf, texts);
        CalendarFile.write(
                file, events.stream().sorted(Comparator.comparing(text::id)).map(text::event));
    }
}
