package org.hsproster.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file or one of its sheets, as the place a problem is reported for. */
public record SourceLocation(Path file, Optional<String> sheet) {

    public static SourceLocation of(Path file) {
        return new SourceLocation(file, Optional.empty());
    }

    /**
     * Why the file cannot be read.
     *
     * @param details what a sentence about the reason says besides the name of the file
     */
    public UnreadableFileException unreadable(UnreadableReason reason, Object... details) {
        return new UnreadableFileException(this, reason, List.of(details), null);
    }

    /** The file broke off or is not what it seems. Causes whose message may quote a cell are left behind. */
    public UnreadableFileException damaged(Exception cause) {
        if (saysBomb(cause)) {
            return unreadable(UnreadableReason.INFLATES_TOO_FAR);
        }
        boolean quotesCells = cause instanceof RuntimeException;
        return new UnreadableFileException(this, UnreadableReason.FILE_DAMAGED, List.of(), quotesCells ? null : cause);
    }

    /** POI has no exception of its own for it. */
    private static boolean saysBomb(@Nullable Throwable cause) {
        return cause != null
                && (String.valueOf(cause.getMessage()).contains("Zip bomb detected") || saysBomb(cause.getCause()));
    }

    public String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
