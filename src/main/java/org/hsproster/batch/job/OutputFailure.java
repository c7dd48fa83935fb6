package org.hsproster.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.hsproster.batch.data.SpareRoom;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunSpecification;
import org.jspecify.annotations.Nullable;

/** Turns a failure to write the outputs of a run into one that names what cannot be written. */
final class OutputFailure {

    /** Room that a system which is not full has. */
    private static final long LITTLE = 1 << 16;

    private OutputFailure() {}

    /** Returns the exception for {@code failure}, which stays as it is where no file is its cause. */
    static RuntimeException of(RunSpecification run, Exception failure) {
        if (failure instanceof OutputException known) {
            return known;
        }
        if (isOfAFile(failure)) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            return isFull(temporary) && !isFull(folder(run))
                    ? OutputException.notWritable(temporary, failure)
                    : OutputException.notWritable(run.workbook(), failure);
        }
        return failure instanceof RuntimeException unforeseen ? unforeseen : new IllegalStateException(failure);
    }

    private static boolean isOfAFile(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static Path folder(RunSpecification run) {
        return Objects.requireNonNull(run.workbook().toAbsolutePath().getParent());
    }

    private static boolean isFull(Path folder) {
        try {
            SpareRoom.require(folder, LITTLE);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
