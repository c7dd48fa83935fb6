package org.hsproster.rulebook;

/** A rule file that cannot be used, or a question the rulebook has no answer to. Names the file or parameter. */
public final class RulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param where file or parameter
     */
    public RulebookException(String where, String problem) {
        super(where + ": " + problem);
    }
}
