package org.hsproster.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.hsproster.report.wording.Texts;

/**
 * Converts dates to calendar events. They show the employee number only, since calendars are shared. A later day of
 * assessment results in a later version of the event, the same day in an equal event.
 */
record EventText(String roster, LocalDate asOf, Texts texts) {

    String id(DatedEvent event) {
        return EventId.of(roster, event);
    }

    VEvent event(DatedEvent event) {
        VEvent written = new VEvent(false);
        written.add(new Uid(id(event)));
        written.add(new DtStamp(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
        written.add(new Sequence(Math.toIntExact(asOf.toEpochDay())));
        written.add(new DtStart<>(event.day()));
        written.add(new DtEnd<>(event.day().plusDays(1)));
        written.add(new Summary(title(event)));
        written.add(new Description(texts.text("calendar.note", roster, asOf)));
        written.add(event.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        // The event does not mark the day as busy.
        written.add(ImmutableTransp.TRANSPARENT);
        String alarm = event.isDecisionAwaited() ? "calendar.alarm.decision" : "calendar.alarm";
        written.setComponentList(new ComponentList<>(
                event.alarms().stream().map(days -> alarm(days, alarm)).toList()));
        return written;
    }

    /** Returns an alarm, whose text is the same for all people: calendar programs show the title beside it. */
    private VAlarm alarm(int days, String text) {
        VAlarm alarm = new VAlarm(Duration.ofDays(-days));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(texts.text(text, days)));
        return alarm;
    }

    private String title(DatedEvent event) {
        String kind = event.isDecisionAwaited() ? "DECISION" : event.kind().name();
        String title = event.employeeNo()
                .map(number -> texts.text("calendar." + kind, number))
                .orElseGet(() -> texts.text("calendar.left"));
        return event.isCancelled() ? texts.text("calendar.cancelled", title) : title;
    }
}
