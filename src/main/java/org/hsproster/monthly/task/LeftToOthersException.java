package org.hsproster.monthly.task;

/**
 * Thrown by a task that this process cannot do at present, for a reason that says nothing about the roster. It is tried
 * again, here or by another process, however often that happens.
 */
public final class LeftToOthersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LeftToOthersException(Throwable cause) {
        super("a task is left to other processes", cause);
    }
}
