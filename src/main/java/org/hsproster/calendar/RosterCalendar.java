package org.hsproster.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.history.PersonListener;
import org.hsproster.history.RenewalDay;
import org.hsproster.report.wording.Texts;

/**
 * Collects the dates of the people of one roster. A future date of earlier runs that no longer applies is cancelled, since
 * the user's calendar has it; past dates are left in it.
 */
public final class RosterCalendar implements PersonListener {

    private final String roster;
    private final LocalDate asOf;
    private final List<DatedEvent> events = new ArrayList<>();

    /**
     * Returns a calendar without dates.
     *
     * @param roster the name that its runs have in the history
     */
    public RosterCalendar(String roster, LocalDate asOf) {
        this.roster = roster;
        this.asOf = asOf;
    }

    @Override
    public void recorded(
            String person, Employee employee, Map<RenewalDay, LocalDate> days, Map<RenewalDay, LocalDate> cancelled) {
        Optional<String> number = employee.confirmed(Fact.EMPLOYEE_NO).map(String::strip);
        days.forEach((kind, day) -> events.add(new DatedEvent(person, number, kind, day, false)));
        cancelled.forEach((kind, day) -> events.add(new DatedEvent(person, number, kind, day, true)));
    }

    @Override
    public void left(String person, Map<RenewalDay, LocalDate> cancelled) {
        cancelled.forEach((kind, day) -> events.add(new DatedEvent(person, Optional.empty(), kind, day, true)));
    }

    /** Returns the number of events. */
    public int size() {
        return events.size();
    }

    /** Writes a calendar of this roster only. */
    public void write(Path file, Texts texts) throws IOException {
        EventText text = new EventText(roster, asOf, texts);
        List<VEvent> written = events.stream().map(text::event).toList();
        CalendarFile.write(file, written);
    }
}
