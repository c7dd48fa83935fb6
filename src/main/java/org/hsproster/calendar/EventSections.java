package org.hsproster.calendar;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** The bytes of a roster's events in a file: a single section, unless another program has sorted the file. */
final class EventSections {

    /** The bytes from {@code start} to {@code end}, which is not included. */
    record Section(long start, long end) {

        void copy(FileChannel from, WritableByteChannel to) throws IOException {
            for (long at = start; at < end; ) {
                long copied = from.transferTo(at, end - at, to);
                if (copied <= 0) {
                    throw new IOException("the file has become shorter");
                }
                at += copied;
            }
        }
    }

    private final List<Section> sections = new ArrayList<>();
    private int count;

    /** Adds an event. */
    void add(long start, long end) {
        count++;
        int last = sections.size() - 1;
        if (last >= 0 && sections.get(last).end() == start) {
            sections.set(last, new Section(sections.get(last).start(), end));
        } else {
            sections.add(new Section(start, end));
        }
    }

    /** Returns the number of events. */
    int count() {
        return count;
    }

    List<Section> sections() {
        return sections;
    }
}
