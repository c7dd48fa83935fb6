package org.hsproster.monthly.task;

import java.time.Duration;

/**
 * How long the scheduler waits.
 *
 * @param pause before a task is tried again that was left to others, or has failed; it grows with each further failure
 * @param rest of a process that cannot work on a run, before it looks again
 * @param stopping what a process that is asked to stop gives its tasks, and once more after it has interrupted them
 */
record TaskTimes(Duration pause, Duration rest, Duration stopping) {

    static final TaskTimes USUAL = new TaskTimes(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(12));
}
