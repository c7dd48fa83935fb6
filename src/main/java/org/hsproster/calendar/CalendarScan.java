package org.hsproster.calendar;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the events of rosters are in a calendar file. Files are scanned rather than parsed: those of many rosters may be
 * larger than the memory, and what else is in a file stays as it is, byte for byte.
 *
 * @param rosters the events of each roster, by its id
 * @param others number of other components
 * @param end where the line that ends the calendar begins
 */
record CalendarScan(SortedMap<String, EventSections> rosters, int others, long end) {

    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";
    private static final String CALENDAR = "VCALENDAR";
    private static final int BUFFER = 1 << 16;

    /**
     * Scans a file.
     *
     * @throws IOException where it cannot be read, or is no calendar
     */
    static CalendarScan of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return new Scanner(in).scan();
        }
    }

    /** Tests whether a file begins as a calendar does. */
    static boolean isBegun(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new Scanner(in).isBegun();
        }
    }

    /** Reads lines. Names of properties and components may have any case, and long lines may be folded. */
    private static final class Scanner {

        private static final String BYTE_ORDER_MARK = "\uFEFF";

        private final InputStream in;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final SortedMap<String, EventSections> rosters = new TreeMap<>();
        private final StringBuilder property = new StringBuilder();
        private String id = "";
        private int others;
        private int depth;
        private long start;
        private long position;

        Scanner(InputStream in) {
            this.in = in;
        }

        boolean isBegun() throws IOException {
            return is(next().replace(BYTE_ORDER_MARK, ""), BEGIN + CALENDAR);
        }

        CalendarScan scan() throws IOException {
            if (!isBegun()) {
                throw new IOException("no calendar");
            }
            while (true) {
                long before = position;
                String text = next();
                if (position == before) {
                    throw new IOException("a calendar without an end");
                }
                if (depth == 0 && is(text, END + CALENDAR)) {
                    return new CalendarScan(rosters, others, before);
                }
                take(text, before);
            }
        }

        private void take(String text, long before) {
            if (text.startsWith(" ") || text.startsWith("\t")) {
                if (depth == 1) { // the line of an alarm that goes on here is no property of the event
                    property.append(text, 1, text.length());
                }
                return;
            }
            readId();
            if (begins(text, BEGIN)) {
                if (depth++ == 0) {
                    start = before;
                    id = "";
                }
            } else if (begins(text, END)) {
                if (--depth == 0) {
                    component();
                }
            } else if (depth == 1) {
                property.append(text);
            }
        }

        /** Ends a property of an event, which may be on several lines. */
        private void readId() {
            if (begins(property, "UID:") || begins(property, "UID;")) {
                id = property.substring(property.indexOf(":") + 1).strip();
            }
            property.setLength(0);
        }

        private void component() {
            EventId.rosterOf(id)
                    .ifPresentOrElse(
                            roster -> rosters.computeIfAbsent(roster, each -> new EventSections())
                                    .add(start, position),
                            () -> others++);
        }

        /** Returns the next line without its end, and moves the position behind it. */
        private String next() throws IOException {
            line.reset();
            for (int read = in.read(); read >= 0; read = in.read()) {
                position++;
                if (read == '\n') {
                    break;
                }
                line.write(read);
            }
            String text = line.toString(StandardCharsets.UTF_8);
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        }

        private static boolean is(String text, String wanted) {
            return text.strip().equalsIgnoreCase(wanted);
        }

        private static boolean begins(CharSequence text, String wanted) {
            return text.length() >= wanted.length()
                    && text.subSequence(0, wanted.length()).toString().equalsIgnoreCase(wanted);
        }
    }
}
