package org.hsproster.history;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Optional;
import org.hsproster.history.HistoryKeyException.Problem;

/**
 * The file of the key. Only its owner can read it, where the file system supports such permissions. Several machines may
 * share it.
 */
public record HistoryKeyFile(Path path) {

    /**
     * Requires that the file has the key of a history.
     *
     * @param known the id of its key; empty for a history without runs, which takes any key
     * @throws HistoryKeyException where the file has not
     */
    public void requireKeyOf(Optional<String> known) {
        Optional<HistoryKey> own = read();
        known.ifPresent(id -> {
            if (own.isEmpty()) {
                throw new HistoryKeyException(Problem.MISSING, path);
            }
            if (!own.get().id().equals(id)) {
                throw new HistoryKeyException(Problem.OTHER, path);
            }
        });
    }

    /** Returns the key; empty where there is no file. */
    Optional<HistoryKey> read() {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            throw new HistoryKeyException(Problem.UNREADABLE, path);
        }
        try {
            byte[] secret = Files.readAllBytes(path);
            if (secret.length != HistoryKey.LENGTH) {
                throw new HistoryKeyException(Problem.DAMAGED, path);
            }
            return Optional.of(HistoryKey.of(secret));
        } catch (IOException e) {
            throw new HistoryKeyException(Problem.UNREADABLE, path, e);
        }
    }

    /** Makes a key. Where another machine has made one meanwhile, returns that. */
    HistoryKey make() {
        byte[] secret = new byte[HistoryKey.LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            // The system gives temporary files to their owner alone.
            Path part = Files.createTempFile(path.toAbsolutePath().getParent(), ".history", ".part");
            try {
                Files.write(part, secret, StandardOpenOption.SYNC);
                give(part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new HistoryKeyException(Problem.NOT_WRITABLE, path, e);
        }
        return read().orElseThrow(() -> new HistoryKeyException(Problem.MISSING, path));
    }

    /** Gives the complete file its name, unless another has it: a link, where the file system has links. */
    private void give(Path part) throws IOException {
        try {
            Files.createLink(path, part);
        } catch (FileAlreadyExistsException e) {
            // another machine was first
        } catch (UnsupportedOperationException | IOException e) {
            if (!Files.exists(path)) {
                Files.move(part, path);
            }
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new HistoryKeyException(Problem.NOT_WRITABLE, path, e);
        }
    }
}
