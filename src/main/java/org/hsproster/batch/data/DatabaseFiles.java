package org.hsproster.batch.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.batch.data.DamagedDataException.Damage;
import org.hsproster.batch.output.OutputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of the embedded database, and the seal: the hashes of what the last run has left. Without the seal, as after
 * a run that was killed, a copy of the database has to open before the original is touched.
 */
record DatabaseFiles(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFiles.class);

    private static final String BEING_REPLACED = ".new";

    private static final List<String> NAMES = List.of(
            "jobs.script",
            "jobs.properties",
            "jobs.data",
            "jobs.log",
            "jobs.backup",
            "jobs.lobs",
            "jobs.script" + BEING_REPLACED,
            "jobs.data" + BEING_REPLACED);

    /** What every database has that was opened once. */
    private static final List<String> MAIN = NAMES.subList(0, 3);

    /** Returns the files that are there. */
    List<Path> present() {
        return paths(NAMES)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** Returns the file that stands for the database in messages. */
    Path script() {
        return folder.resolve(NAMES.get(0));
    }

    /** Returns the file of the seal. It begins as the files of the database do, so that it is copied with them. */
    Path seal() {
        return folder.resolve("jobs.sha256");
    }

    /**
     * Requires that the database is as the last run has left it, and writes nothing.
     *
     * @throws DamagedDataException where it is not
     */
    void require() {
        Optional<HashList> sealed = HashList.in(seal()).filter(DatabaseFiles::isWhole);
        sealed.ifPresentOrElse(this::requireSealed, this::requireReadableCopy);
    }

    private void requireSealed(HashList sealed) {
        sealed.require(folder, Damage.UNSEALED);
        present().stream()
                .filter(file -> !sealed.hashes().containsKey(file.getFileName().toString()))
                .findFirst()
                .ifPresent(file -> {
                    throw new DamagedDataException(Damage.UNSEALED, file);
                });
    }

    private void requireReadableCopy() {
        paths(MAIN)
                .filter(file -> !Files.exists(file.resolveSibling(file.getFileName() + BEING_REPLACED)))
                .forEach(DatabaseFiles::requireContent);
        present().forEach(DatabaseFiles::requireReadable);
        requireState(folder.resolve("jobs.properties"));
        try (DatabaseCopy copy = DatabaseCopy.of(this)) {
            copy.read();
        }
    }

    /** Removes the seal, since the database is about to be opened, where its files can be written. */
    void open() {
        present().forEach(DatabaseFiles::requireWritable);
        try {
            Files.deleteIfExists(seal());
        } catch (IOException e) {
            throw OutputException.notWritable(seal(), e);
        }
    }

    /** Seals the database. To be called when it has been closed. Without the seal, the next start takes longer. */
    void close() {
        try {
            HashList.of(present()).write(seal());
        } catch (IOException e) {
            LOG.warn("the database is not sealed", e);
        }
    }

    static void requireReadable(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new DamagedDataException(Damage.MISSING, file);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new DamagedDataException(Damage.UNREADABLE, file);
        }
    }

    private static void requireWritable(Path file) {
        if (!Files.isWritable(file)) {
            throw OutputException.notKept(file, new AccessDeniedException(file.toString()));
        }
    }

    private static void requireContent(Path file) {
        requireReadable(file);
        try {
            if (Files.size(file) == 0) {
                throw new DamagedDataException(Damage.CHANGED, file);
            }
        } catch (IOException e) {
            throw new DamagedDataException(Damage.UNREADABLE, file, e);
        }
    }

    /** Requires that the properties tell the state of the other files, which otherwise would be taken for closed ones. */
    private static void requireState(Path properties) {
        Properties values = new Properties();
        try (InputStream in = Files.newInputStream(properties)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new DamagedDataException(Damage.CHANGED, properties, e);
        }
        if (!values.stringPropertyNames().containsAll(Set.of("modified", "version"))) {
            throw new DamagedDataException(Damage.CHANGED, properties);
        }
    }

    private static boolean isWhole(HashList list) {
        return list.hashes().keySet().containsAll(MAIN);
    }

    private Stream<Path> paths(List<String> names) {
        return names.stream().map(folder::resolve);
    }
}
