package org.hsproster.batch.claim;

import java.nio.file.Path;

/** Thrown where the folder of the settings is not the one that machines share. */
public final class SharedFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the folder. */
    public enum Problem {
        /** It does not exist. */
        ABSENT,
        /** It lacks the mark that the database knows. */
        OTHER,
        /** It cannot be read and written. */
        NOT_WRITABLE
    }

    private final Problem problem;
    private final transient Path folder;
    private final String mark;

    SharedFolderException(Problem problem, SharedFolder folder, String mark) {
        super(problem.name());
        this.problem = problem;
        this.folder = folder.folder();
        this.mark = mark;
    }

    SharedFolderException(Problem problem, SharedFolder folder, String mark, Throwable cause) {
        this(problem, folder, mark);
        initCause(cause);
    }

    public Problem problem() {
        return problem;
    }

    public Path folder() {
        return folder;
    }

    /** Returns what has to be in the file of the folder; empty where the database knows none. */
    public String mark() {
        return mark;
    }
}
