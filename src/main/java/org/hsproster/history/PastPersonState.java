package org.hsproster.history;

/** The state of a person in one of the runs. */
public record PastPersonState(RecordedRun run, PersonState state) {}
