package org.hsproster.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.hsproster.report.wording.Texts;

/**
 * Converts dates to calendar events. They show the employee number only, since calendars are shared. A later day of
 * assessment results in a later version of the event, the same day in an equal event.
 */
record EventText(String roster, LocalDate asOf, Texts texts) {

    VEvent event(DatedEvent event) {
        VEvent written = new VEvent(false);
        written.add(new Uid(EventId.of(roster, event)));
        written.add(new DtStamp(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
        written.add(new Sequence(Math.toIntExact(asOf.toEpochDay())));
        written.add(new DtStart<>(event.day()));
        written.add(new DtEnd<>(event.day().plusDays(1)));
        written.add(new Summary(title(event)));
        written.add(new Description(texts.text("calendar.note", roster, asOf)));
        written.add(event.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        // The event does not mark the day as busy.
        written.add(ImmutableTransp.TRANSPARENT);
        return written;
    }

    private String title(DatedEvent event) {
        String title = event.employeeNo()
                .map(number -> texts.text("calendar." + event.kind().name(), number))
                .orElseGet(() -> texts.text("calendar.left"));
        return event.isCancelled() ? texts.text("calendar.cancelled", title) : title;
    }
}
