package org.hsproster.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file cannot be read as a grid of cells. The message names the reason and the file. */
public final class UnreadableFileException extends Exception {

    private final transient SourceLocation place;
    private final UnreadableReason reason;
    private final transient List<Object> details;

    UnreadableFileException(
            SourceLocation place, UnreadableReason reason, List<Object> details, @Nullable Throwable cause) {
        super(reason.name() + ": " + place.fileName(), cause);
        this.place = place;
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    /** Returns the file, and the sheet where it is one that cannot be read. */
    public SourceLocation place() {
        return place;
    }

    public UnreadableReason reason() {
        return reason;
    }

    /** Returns what a sentence about the reason says besides the name of the file, such as the number of a line. */
    public List<Object> details() {
        return details;
    }
}
