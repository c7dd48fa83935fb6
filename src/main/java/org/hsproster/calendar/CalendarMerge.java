package org.hsproster.calendar;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.calendar.EventSections.Section;

/**
 * Puts the events of rosters into a calendar: first what is of no roster, in its order, then the rosters by their
 * ids, so that the outcome does not depend on the order in which they were assessed.
 */
final class CalendarMerge {

    /** The events of one roster, and where they are. */
    private record Share(Path file, Optional<EventSections> events) {}

    private final Path base;
    private final CalendarScan scan;
    private final Map<String, Share> shares = new TreeMap<>();

    /**
     * Returns the merge of a calendar and the parts of rosters.
     *
     * @param base the calendar so far, or any part where there is none
     * @param parts by the ids of the rosters; they may have no events
     */
    CalendarMerge(Path base, Map<String, Path> parts) throws IOException {
        this.base = base;
        this.scan = CalendarScan.of(base);
        scan.rosters().forEach((roster, events) -> shares.put(roster, new Share(base, Optional.of(events))));
        for (Map.Entry<String, Path> part : parts.entrySet()) {
            Optional<EventSections> events = Optional.ofNullable(
                    CalendarScan.of(part.getValue()).rosters().get(part.getKey()));
            shares.put(part.getKey(), new Share(part.getValue(), events));
        }
    }

    /** Writes the calendar to a file that exists. */
    void writeTo(Path file) throws IOException {
        try (FileChannel from = FileChannel.open(base);
                FileChannel to = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (Section other : others()) {
                other.copy(from, to);
            }
            for (Share share : shares.values()) {
                copy(share, to);
            }
            new Section(scan.end(), Files.size(base)).copy(from, to);
        }
    }

    private static void copy(Share share, FileChannel to) throws IOException {
        List<Section> sections = share.events().map(EventSections::sections).orElse(List.of());
        if (sections.isEmpty()) {
            return;
        }
        try (FileChannel from = FileChannel.open(share.file())) {
            for (Section section : sections) {
                section.copy(from, to);
            }
        }
    }

    /** Returns what is before the end of the calendar and of no roster. */
    private List<Section> others() {
        List<Section> own = scan.rosters().values().stream()
                .flatMap(events -> events.sections().stream())
                .sorted(Comparator.comparingLong(Section::start))
                .toList();
        Stream.Builder<Section> others = Stream.builder();
        long start = 0;
        for (Section section : own) {
            others.add(new Section(start, section.start()));
            start = section.end();
        }
        others.add(new Section(start, scan.end()));
        return others.build().toList();
    }
}
