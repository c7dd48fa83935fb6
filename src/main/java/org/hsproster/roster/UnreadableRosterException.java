package org.hsproster.roster;

import org.jspecify.annotations.Nullable;

/** A file cannot be read as a roster at all. The message names code and file; the problem has the rest. */
public final class UnreadableRosterException extends Exception {

    private final transient LocatedFinding problem;

    UnreadableRosterException(LocatedFinding problem, @Nullable Throwable cause) {
        super(problem.finding().code().name() + ": " + problem.file(), cause);
        this.problem = problem;
    }

    public LocatedFinding problem() {
        return problem;
    }
}
