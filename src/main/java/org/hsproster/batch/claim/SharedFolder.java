package org.hsproster.batch.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.hsproster.batch.claim.SharedFolderException.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The folder that machines share. A file in it has the mark that the database knows, so that an empty folder in its
 * place, where the folder is not mounted, is not taken for it.
 */
public record SharedFolder(JdbcTemplate jdbc, Path folder) {

    /** The name of the file. */
    public static final String FILE = ".hsp-roster-shared";

    /** The value of the primary key, since the table has one row. */
    private static final int ONLY = 1;

    private static final int LOOKS = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /**
     * Requires that the folder is the one of the other machines, and can be written. The first machine marks it.
     *
     * @throws SharedFolderException where it is not
     */
    public void require() {
        if (!Files.isDirectory(folder)) {
            throw new SharedFolderException(Problem.ABSENT, this, known().orElse(""));
        }
        String mark = known().orElseGet(this::register);
        if (!has(mark)) {
            throw new SharedFolderException(Problem.OTHER, this, mark);
        }
        if (!Files.isWritable(folder)) {
            throw new SharedFolderException(Problem.NOT_WRITABLE, this, mark);
        }
    }

    private Optional<String> known() {
        return jdbc.queryForList("select mark from shared_folder where place = ?", String.class, ONLY).stream()
                .findFirst();
    }

    /** Lets the database know the mark of the folder, which gets one where it has none. */
    private String register() {
        Optional<String> own = read();
        String mark = own.orElseGet(() -> UUID.randomUUID().toString());
        try {
            jdbc.update("insert into shared_folder (place, mark) values (?, ?)", ONLY, mark);
            if (own.isEmpty()) {
                Files.writeString(folder.resolve(FILE), mark);
            }
        } catch (DuplicateKeyException e) {
            // another machine was first
        } catch (IOException e) {
            throw new SharedFolderException(Problem.NOT_WRITABLE, this, mark, e);
        }
        return known().orElseThrow();
    }

    /** Tests whether the folder has a mark, which another machine may be about to write. */
    private boolean has(String mark) {
        for (int look = 0; look < LOOKS; look++) {
            if (read().equals(Optional.of(mark))) {
                return true;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    private Optional<String> read() {
        try {
            return Optional.of(Files.readString(folder.resolve(FILE)).strip());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new SharedFolderException(Problem.NOT_WRITABLE, this, "", e);
        }
    }
}
