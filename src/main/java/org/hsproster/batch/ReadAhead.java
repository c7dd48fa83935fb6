package org.hsproster.batch;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hsproster.roster.RosterEntry;
import org.hsproster.roster.RosterReader;
import org.hsproster.roster.UnreadableRosterException;
import org.jspecify.annotations.Nullable;

/** Reads the next people of a roster on a thread of its own while those before them are being assessed. */
final class ReadAhead implements Closeable {

    private static final int PEOPLE = 500;

    private final RosterReader reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(ReadAhead::thread);
    private Iterator<RosterEntry> people = Collections.emptyIterator();
    private Future<List<RosterEntry>> next;

    /** From now on nobody else may read, or close, the roster. */
    ReadAhead(RosterReader reader) {
        this.reader = reader;
        this.next = thread.submit(this::readOn);
    }

    /** As {@link RosterReader#read}. */
    @Nullable
    RosterEntry read() throws UnreadableRosterException {
        if (!people.hasNext()) {
            people = result(next).iterator();
            if (!people.hasNext()) {
                return null;
            }
            next = thread.submit(this::readOn);
        }
        return people.next();
    }

    /** Waits until the thread has left the roster alone. */
    @Override
    public void close() {
        Future<?> closed = thread.submit(reader::close);
        thread.shutdown();
        try {
            result(closed);
        } catch (UnreadableRosterException e) {
            throw new IllegalStateException(e);
        }
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

    private static <T> T result(Future<T> future) throws UnreadableRosterException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the roster", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableRosterException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "roster-reader");
        thread.setDaemon(true);
        return thread;
    }
}
