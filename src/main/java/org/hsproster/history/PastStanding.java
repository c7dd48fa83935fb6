package org.hsproster.history;

/** How somebody stood in one of the runs. */
public record PastStanding(KeptRun run, Standing standing) {}
