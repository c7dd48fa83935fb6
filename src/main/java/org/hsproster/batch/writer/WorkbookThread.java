package org.hsproster.batch.writer;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.apache.commons.io.IOUtils;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.workbook.PeopleWorkbook;

/** Writes a workbook on another thread while the next people are read and assessed. */
final class WorkbookThread implements Closeable {

    /** The most portions that may wait in memory. */
    private static final int PORTIONS = 2;

    private final WorkerThread thread = new WorkerThread("workbook-writer");
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private final Future<PeopleWorkbook> workbook;

    /** Starts opening the workbook. */
    WorkbookThread(Callable<PeopleWorkbook> opening) {
        this.workbook = thread.submit(opening);
    }

    /**
     * Queues people to be written.
     *
     * @throws IOException where those before them could not be written
     * @throws UnreadableRosterException where the roster has changed since it was read
     */
    void add(List<AssessedEntry> people) throws IOException, UnreadableRosterException {
        PeopleWorkbook target = WorkerThread.result(workbook);
        waiting.add(thread.submit(() -> {
            for (AssessedEntry person : people) {
                target.add(person);
            }
            return target;
        }));
        await(PORTIONS);
    }

    /** Waits until all people are written and finishes the workbook, as {@link PeopleWorkbook#finish} does. */
    List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison)
            throws IOException, UnreadableRosterException {
        PeopleWorkbook target = WorkerThread.result(workbook);
        await(0);
        return target.finish(problemsOfRoster, comparison);
    }

    /** Waits for the thread and closes the workbook, finished or not. */
    @Override
    public void close() {
        thread.close(() -> {
            PeopleWorkbook target = workbook.get();
            IOUtils.closeQuietly(target);
            return target;
        });
    }

    private void await(int left) throws IOException, UnreadableRosterException {
        while (waiting.size() > left) {
            WorkerThread.result(waiting.remove());
        }
    }
}
