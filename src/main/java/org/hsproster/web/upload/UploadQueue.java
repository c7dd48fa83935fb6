package org.hsproster.web.upload;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hsproster.file.PrivateFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where rosters are worked on: a few at once, never one content twice at once, the others in the order they came. */
public final class UploadQueue implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(UploadQueue.class);

    private final UploadLimits limits;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final Set<String> contents = new HashSet<>();
    private final Set<Job> givenUp = new HashSet<>();
    private final Map<Upload, Interruption> interruptions = new ConcurrentHashMap<>();
    private final ExecutorService workers;

    /** Work that begins while the workshop closes needs no alarm any more. */
    private final ScheduledExecutorService clock =
            new ScheduledThreadPoolExecutor(1, UploadQueue::thread, new ThreadPoolExecutor.DiscardPolicy());

    /**
     * Work on one upload.
     *
     * @param work that gives up once the upload is not pending any more
     */
    record Job(Upload upload, Runnable work) {}

    UploadQueue(UploadLimits limits) {
        this.limits = limits;
        this.workers = Executors.newCachedThreadPool(UploadQueue::thread);
    }

    /** Takes a job on, unless too many wait already. */
    synchronized void take(Job job) {
        if (waiting.size() >= limits.waiting()) {
            job.upload().fail(UploadState.Why.TOO_MANY_WAIT);
            PrivateFolder.remove(job.upload().folder());
        } else {
            waiting.add(job);
            begin();
        }
    }

    /** Returns how many come before this upload, itself included; empty once it is being worked on. */
    public synchronized OptionalInt place(Upload upload) {
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
        Interruption interruption = new Interruption(Thread.currentThread());
        interruptions.put(job.upload(), interruption);
        ScheduledFuture<?> alarm =
                clock.schedule(() -> stop(job.upload()), limits.work().toMillis(), TimeUnit.MILLISECONDS);
        ScheduledFuture<?> lastAlarm =
                clock.schedule(() -> giveUp(job), limits.workAndGrace().toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (!job.upload().isRemoved()) {
                job.work().run();
            }
        } catch (Throwable e) { // a hostile file may well bring a parser to its end
            if (job.upload().stage().isPending() && !job.upload().isRemoved()) {
                LOG.error("unforeseen, with {}", job.upload(), e);
            }
            job.upload().fail(UploadState.Why.UNFORESEEN);
        } finally {
            alarm.cancel(false);
            lastAlarm.cancel(false);
            interruptions.remove(job.upload());
            interruption.end();
            done(job);
        }
    }

    /** Takes the file away under its reader, who may be far from the next row. */
    private void stop(Upload upload) {
        boolean isLooking = upload.stage() instanceof UploadState.Looking;
        if (upload.fail(UploadState.Why.TOOK_TOO_LONG)) {
            PrivateFolder.empty(upload.roster());
            if (isLooking) {
                interrupt(upload);
            }
        }
    }

    /** Interrupts the look at the columns of an upload. A run is not: it is writing to the database. */
    void interrupt(Upload upload) {
        Interruption interruption = interruptions.get(upload);
        if (interruption != null && !(upload.stage() instanceof UploadState.Running)) {
            interruption.interrupt();
        }
    }

    /** Interrupts a thread as long as it works on one job. */
    private static final class Interruption {

        private final Thread worker;
        private boolean isOver;

        Interruption(Thread worker) {
            this.worker = worker;
        }

        synchronized void interrupt() {
            if (!isOver) {
                worker.interrupt();
            }
        }

        /** The thread goes on to the next job, uninterrupted. */
        synchronized void end() {
            isOver = true;
            Thread.interrupted();
        }
    }

    /** Lets somebody else in for work that goes on all the same, but not for any number of it: each takes memory. */
    private synchronized void giveUp(Job job) {
        if (contents.contains(job.upload().sha256()) && givenUp.size() < limits.atOnce()) {
            LOG.error("work did not end when it was to, with {}", job.upload());
            givenUp.add(job);
            contents.remove(job.upload().sha256());
            begin();
        }
    }

    /** What was removed while it was worked on may have got new files since. */
    private synchronized void done(Job job) {
        if (!givenUp.remove(job)) {
            contents.remove(job.upload().sha256());
        }
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
