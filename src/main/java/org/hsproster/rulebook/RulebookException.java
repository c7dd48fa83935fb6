package org.hsproster.rulebook;

/** Thrown for a rule file that cannot be used, or a query without an answer. Names the file or parameter. */
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param where file or parameter
     */
    public RulebookException(String where, String problem) {
        super(where + ": " + problem);
    }
}
