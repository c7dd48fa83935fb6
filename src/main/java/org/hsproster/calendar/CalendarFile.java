package org.hsproster.calendar;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hsproster.file.PrivateFile;

/** Files with the events of rosters: of one roster alone, or of several that share a calendar. */
public final class CalendarFile {

    private static final String END = "END:VCALENDAR";

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

    /** Writes a calendar event by event: the texts of all of them may be larger than the memory. */
    static void write(Path file, Stream<VEvent> events) throws IOException {
        String empty = FoldedLines.of(calendar().toString());
        int end = empty.lastIndexOf(END);
        try (Writer out = Files.newBufferedWriter(PrivateFile.create(file))) {
            out.write(empty, 0, end);
            for (Iterator<VEvent> each = events.iterator(); each.hasNext(); ) {
                out.write(FoldedLines.of(each.next().toString()));
            }
            out.write(empty, end, empty.length() - end);
        }
    }

    /** Returns a calendar without an organizer, with which calendar programs show events as invitations. */
    private static Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//hsp-roster//hsp-roster//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        return calendar;
    }
}
