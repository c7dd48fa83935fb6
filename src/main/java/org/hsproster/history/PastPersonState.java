package org.hsproster.history;

/** How somebody stood in one of the runs. */
public record PastPersonState(RecordedRun run, PersonState standing) {}
