package org.hsproster.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hsproster.file.PrivateFile;

/** Files with the events of rosters: of one roster alone, or of several that share a calendar. */
public final class CalendarFile {

    private CalendarFile() {}

    /**
     * Writes the events of a calendar with those of rosters in place of their former ones.
     *
     * @param target the calendar, which may not exist; it is not changed
     * @param parts the calendar of each roster alone, by {@link #rosterId}; at least one
     * @param merged the file that is written
     */
    public static void merge(Path target, Map<String, Path> parts, Path merged) throws IOException {
        Path base = Files.exists(target) ? target : parts.values().iterator().next();
        new CalendarMerge(base, parts).writeTo(PrivateFile.create(merged));
    }

    /**
     * Returns what is common to the ids of a roster's events: a hash.
     *
     * @param roster the name that its runs have in the history
     */
    public static String rosterId(String roster) {
        return EventId.rosterId(roster);
    }

    /** Returns the number of events of a roster in a file, which is read again only when it has changed. */
    public static int count(Path file, String roster) throws IOException {
        return EventCounts.of(file).ofRoster(rosterId(roster));
    }

    /** Returns the number of events of a roster in the calendar of it alone. */
    public static int countInPart(Path file, String roster) throws IOException {
        return EventCounts.read(file).ofRoster(rosterId(roster));
    }

    /** Tests whether a file has events of rosters only. */
    public static boolean isOwn(Path file) throws IOException {
        return EventCounts.of(file).others() == 0;
    }

    /** Tests whether a file can be a calendar, by its first line. */
    public static boolean isBegun(Path file) throws IOException {
        return CalendarScan.isBegun(file);
    }

    static void write(Path file, List<VEvent> events) throws IOException {
        Calendar calendar = calendar();
        calendar.setComponentList(new ComponentList<CalendarComponent>(
                events.stream().sorted(Comparator.comparing(CalendarFile::id)).toList()));
        Files.write(PrivateFile.create(file), text(calendar));
    }

    private static Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//hsp-roster//hsp-roster//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        return calendar;
    }

    private static byte[] text(Calendar calendar) throws IOException {
        StringWriter text = new StringWriter();
        // Not validated: the validation requires an organizer, with which calendars show events as invitations.
        new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String id(VEvent event) {
        return event.getUid().map(Uid::getValue).orElseThrow();
    }
}
