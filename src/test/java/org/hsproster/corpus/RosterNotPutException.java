package org.hsproster.corpus;

/** A file that has no place for a roster: it is no workbook, is encrypted, or its parts cannot be edited as text. */
final class RosterNotPutException extends Exception {

    private static final long serialVersionUID = 1;

    RosterNotPutException(String reason) {
        super(reason);
    }
}
