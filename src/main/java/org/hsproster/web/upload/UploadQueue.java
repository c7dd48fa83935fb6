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

/** The queue of uploads to process: a few at once, never the same content twice at once, the others in their order. */
public final class UploadQueue implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(UploadQueue.class);

    private final UploadLimits limits;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final Set<String> contents = new HashSet<>();
    private final Set<Job> abandoned = new HashSet<>();
    private final Map<Upload, Interruption> interruptions = new ConcurrentHashMap<>();
    private final ExecutorService workers;

    /** Drops alarms that are set while the queue closes. */
    private final ScheduledExecutorService clock =
            new ScheduledThreadPoolExecutor(1, UploadQueue::thread, new ThreadPoolExecutor.DiscardPolicy());

    /**
     * Work on one upload.
     *
     * @param work ends early once the upload is not pending
     */
    record Job(Upload upload, Runnable work) {}

    UploadQueue(UploadLimits limits) {
        this.limits = limits;
        this.workers = Executors.newCachedThreadPool(UploadQueue::thread);
    }

    /** Adds a job, unless too many are waiting. */
    synchronized void submit(Job job) {
        if (waiting.size() >= limits.waiting()) {
            job.upload().fail(UploadState.Why.TOO_MANY_WAIT);
            PrivateFolder.remove(job.upload().folder());
        } else {
            waiting.add(job);
            begin();
        }
    }

    /** Returns the position of an upload, from 1; empty once it is being processed. */
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
                clock.schedule(() -> abandon(job), limits.workAndGrace().toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (!job.upload().isRemoved()) {
                job.work().run();
            }
        } catch (Throwable e) { // a hostile file may make a parser fail with an error
            if (job.upload().state().isPending() && !job.upload().isRemoved()) {
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

    /**
     * Fails an upload that takes too long, and empties its file, since the thread may read for a long time before it
     * checks the state.
     */
    private void stop(Upload upload) {
        boolean isReading = upload.state() instanceof UploadState.Reading;
        if (upload.fail(UploadState.Why.TOOK_TOO_LONG)) {
            PrivateFolder.empty(upload.roster());
            if (isReading) {
                interrupt(upload);
            }
        }
    }

    /** Interrupts the reading of columns. A run is not interrupted, since it writes to the database. */
    void interrupt(Upload upload) {
        Interruption interruption = interruptions.get(upload);
        if (interruption != null && !(upload.state() instanceof UploadState.Running)) {
            interruption.interrupt();
        }
    }

    /** Interrupts a thread only while it works on one job. */
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

        /** Ends the job, so that the next one of the thread is not interrupted. */
        synchronized void end() {
            isOver = true;
            Thread.interrupted();
        }
    }

    /** Frees the slot of a job that ignores its time limit. Their number is limited, since each needs memory. */
    private synchronized void abandon(Job job) {
        if (contents.contains(job.upload().sha256()) && abandoned.size() < limits.atOnce()) {
            LOG.error("work did not end when it was to, with {}", job.upload());
            abandoned.add(job);
            contents.remove(job.upload().sha256());
            begin();
        }
    }

    /** Ends a job. The folder is removed again, since the job may have written files after the upload was removed. */
    private synchronized void done(Job job) {
        if (!abandoned.remove(job)) {
            contents.remove(job.upload().sha256());
        }
        if (job.upload().isRemoved() || job.upload().state().isHopeless()) {
            PrivateFolder.remove(job.upload().folder());
        }
        if (!workers.isShutdown()) {
            begin();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "upload-queue");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
        clock.shutdownNow();
    }
}
