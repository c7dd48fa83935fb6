package org.hsproster.batch.writer;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutputFiles;
import org.hsproster.batch.output.WrittenFile;

/** An output that consists of one or more files. */
public interface FileOutput extends RunOutput {

    /** Returns its name in texts, in the audit log and in the database. */
    String name();

    /** Returns the place of the output. */
    OutputFiles files();

    /** Returns how many files or entries were written, once the output is finished. */
    int count();

    /** Returns the name of its count in the database. */
    default String countName() {
        return name();
    }

    /** Returns the hash of its one file, where it was computed while writing. */
    default Optional<String> sha256() {
        return Optional.empty();
    }

    /**
     * Returns the files that the run has published, as far as they are certainly its own; some may be gone.
     *
     * @param sha256 returns the hash that the run has stored, which is looked up only when it matters
     * @param isWrittenByRun tests whether a file was last changed during the run
     */
    Stream<WrittenFile> written(Supplier<Optional<String>> sha256, Predicate<Path> isWrittenByRun);

    /** Returns the folder that is removed with the last file in it. */
    default Optional<Path> ownFolder() {
        return Optional.empty();
    }

    @Override
    default void publish() {
        files().publish();
    }

    @Override
    default void discard() {
        files().discard();
    }
}
