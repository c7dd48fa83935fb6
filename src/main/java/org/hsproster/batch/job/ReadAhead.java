package org.hsproster.batch.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Future;
import org.hsproster.batch.writer.WorkerThread;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Reads the next people of a roster on another thread while those before them are assessed. */
public final class ReadAhead implements Closeable {

    private static final int PEOPLE = 500;

    private final RosterReader reader;
    private final WorkerThread thread = new WorkerThread("roster-reader");
    private Iterator<RosterEntry> people = Collections.emptyIterator();
    private Future<List<RosterEntry>> next;

    /** Takes over the reader, which the caller may neither read from nor close any more. */
    public ReadAhead(RosterReader reader) {
        this.reader = reader;
        this.next = thread.submit(this::readOn);
    }

    /** Returns the next person, as {@link RosterReader#read} does. */
    public @Nullable RosterEntry read() throws IOException, UnreadableRosterException {
        if (!people.hasNext()) {
            people = WorkerThread.result(next).iterator();
            if (!people.hasNext()) {
                return null;
            }
            next = thread.submit(this::readOn);
        }
        return people.next();
    }

    /** Waits for the thread and closes the reader. */
    @Override
    public void close() {
        thread.close(() -> {
            reader.close();
            return reader;
        });
    }

    private List<RosterEntry> readOn() throws UnreadableRosterException {
        List<RosterEntry> read = new ArrayList<>(PEOPLE);
        for (RosterEntry entry = reader.read(); entry != null; entry = reader.read()) {
            read.add(entry);
            if (read.size() == PEOPLE) {
                return read;
            }
        }
        return read;
    }
}
