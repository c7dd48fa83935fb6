package org.hsproster.web;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where rosters are worked on: a few at once, never one content twice at once, the others in the order they came. */
final class Workshop implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    private final Limits limits;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final Set<String> contents = new HashSet<>();
    private final ExecutorService workers;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Workshop::thread);

    /**
     * Work on one upload.
     *
     * @param work that gives up once the upload is not pending any more
     */
    record Job(Upload upload, Runnable work) {}

    Workshop(Limits limits) {
        this.limits = limits;
        this.workers = Executors.newFixedThreadPool(limits.atOnce(), Workshop::thread);
    }

    /** Takes a job on, unless too many wait already. */
    synchronized void take(Job job) {
        if (waiting.size() >= limits.waiting()) {
            job.upload().fail(Stage.Why.TOO_MANY_WAIT);
            PrivateFolder.remove(job.upload().folder());
        } else {
            waiting.add(job);
            begin();
        }
    }

    /** How many come before this upload, itself included; empty once it is being worked on. */
    synchronized OptionalInt place(Upload upload) {
        int place = 1;
        for (Job job : waiting) {
            if (job.upload() == upload) {
                return OptionalInt.of(place);
            }
            place++;
        }
        return OptionalInt.empty();
    }

    private synchronized void begin() {
        for (Iterator<Job> jobs = waiting.iterator(); jobs.hasNext() && contents.size() < limits.atOnce(); ) {
            Job job = jobs.next();
            if (contents.add(job.upload().sha256())) {
                jobs.remove();
                workers.execute(() -> work(job));
            }
        }
    }

    private void work(Job job) {
        ScheduledFuture<?> alarm = clock.schedule(
                () -> job.upload().fail(Stage.Why.TOOK_TOO_LONG), limits.work().toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (!job.upload().isRemoved()) {
                job.work().run();
            }
        } catch (Throwable e) { // a hostile file may well bring a parser to its end
            if (job.upload().stage().isPending()) {
                LOG.error("unforeseen, with {}", job.upload(), e);
            }
            job.upload().fail(Stage.Why.UNFORESEEN);
        } finally {
            alarm.cancel(false);
            done(job);
        }
    }

    /** What was removed while it was worked on may have got new files since. */
    private synchronized void done(Job job) {
        contents.remove(job.upload().sha256());
        if (job.upload().isRemoved() || job.upload().stage().isHopeless()) {
            PrivateFolder.remove(job.upload().folder());
        }
        if (!workers.isShutdown()) {
            begin();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "workshop");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        clock.shutdownNow();
    }
}
