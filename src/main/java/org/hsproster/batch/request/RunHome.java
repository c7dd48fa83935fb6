package org.hsproster.batch.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;

/**
 * The home folder that runs are made from. Each run stores it, since a home may be moved, or copied with its database:
 * then what a run wrote in its home is in the new one, and what it wrote elsewhere belongs to the home it was made from.
 *
 * @param folder absolute
 * @param hasDatabase whether the database is in it, and is moved and copied with it
 */
public record RunHome(Path folder, boolean hasDatabase) {

    /** The name of the parameter with the home that a run was made from, which runs of earlier versions lack. */
    static final String NAME = "home";

    /** Returns the paths of a run: those in the home that it was made from are in this one. */
    StoredPaths paths(StoredPaths stored, JobParameters run) {
        return hasDatabase
                ? madeFrom(run).map(home -> stored.moved(home, folder)).orElse(stored)
                : stored;
    }

    /** Tests whether a run was made from this home, where it is now. Earlier versions stored absolute paths alone. */
    boolean isOf(RunSpecification run, JobParameters parameters) {
        return madeFrom(parameters)
                .map(this::isSame)
                .orElseGet(() -> run.workbook().startsWith(folder)
                        || run.input().roster().startsWith(folder));
    }

    private static Optional<Path> madeFrom(JobParameters run) {
        return Optional.ofNullable(run.getString(NAME)).map(Path::of);
    }

    private boolean isSame(Path other) {
        try {
            return other.equals(folder) || Files.isSameFile(other, folder);
        } catch (IOException e) {
            return false; // that one is gone
        }
    }

    /** Tests whether a file or folder that exists is in this home, also by the targets of links. */
    boolean has(Path file) {
        return isIn(folder, file);
    }

    static boolean isIn(Path folder, Path file) {
        try {
            return Objects.requireNonNull(file.getParent()).toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // one of them is gone
        }
    }
}
