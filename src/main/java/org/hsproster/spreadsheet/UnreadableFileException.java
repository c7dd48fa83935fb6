package org.hsproster.spreadsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown if a file cannot be read as a grid of cells. The message names the reason and the file. */
public final class UnreadableFileException extends Exception {

    private final transient SourceLocation location;
    private final UnreadableReason reason;
    private final transient List<Object> details;

    UnreadableFileException(
            SourceLocation location, UnreadableReason reason, List<Object> details, @Nullable Throwable cause) {
        super(reason.name() + ": " + location.fileName(), cause);
        this.location = location;
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    /** Returns the file, or the sheet if only that cannot be read. */
    public SourceLocation location() {
        return location;
    }

    public UnreadableReason reason() {
        return reason;
    }

    /** Returns the arguments of the message besides the name of the file, such as a line number. */
    public List<Object> details() {
        return details;
    }
}
