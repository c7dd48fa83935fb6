package org.hsproster.spreadsheet;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file or one of its sheets, for which a problem is reported. */
public record SourceLocation(Path file, Optional<String> sheet) {

    public static SourceLocation of(Path file) {
        return new SourceLocation(file, Optional.empty());
    }

    /**
     * Returns an exception that says why the file cannot be read.
     *
     * @param details arguments of the message besides the name of the file
     */
    public UnreadableFileException unreadable(UnreadableReason reason, Object... details) {
        return new UnreadableFileException(this, reason, List.of(details), null);
    }

    /**
     * Returns an exception for a file that is truncated, not in the format it claims, or not to be read by this user.
     * Drops causes whose message may
     * quote a cell.
     */
    public UnreadableFileException damaged(Exception cause) {
        if (isZipBomb(cause)) {
            return unreadable(UnreadableReason.INFLATES_TOO_FAR);
        }
        if (isDenied(cause)) {
            return unreadable(UnreadableReason.NOT_PERMITTED);
        }
        boolean quotesCells = cause instanceof RuntimeException;
        return new UnreadableFileException(this, UnreadableReason.FILE_DAMAGED, List.of(), quotesCells ? null : cause);
    }

    private boolean isDenied(Exception cause) {
        return cause instanceof AccessDeniedException || (Files.exists(file) && !Files.isReadable(file));
    }

    /** Tests whether POI found a zip bomb, for which it has no exception class. */
    private static boolean isZipBomb(@Nullable Throwable cause) {
        return cause != null
                && (String.valueOf(cause.getMessage()).contains("Zip bomb detected") || isZipBomb(cause.getCause()));
    }

    public String fileName() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
