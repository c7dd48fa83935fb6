package org.hsproster.monthly;

/** Thrown where this process cannot work on a run that others share with it, for its settings or its machine. */
public final class MachineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What does not fit. */
    public enum Problem {
        /** The run has a password, and this process has none. */
        PASSWORD,
        /** The run has another password than this process. */
        OTHER_PASSWORD,
        /** A file that the run reads is not there. */
        FILE,
        /** The run has other rules, or another version of the program. */
        RULES
    }

    private final Problem problem;
    private final String detail;

    /**
     * Returns an exception.
     *
     * @param detail the file that is missing, or the rules of this process; may be empty
     */
    MachineException(Problem problem, String detail) {
        super(problem + " " + detail);
        this.problem = problem;
        this.detail = detail;
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }
}
