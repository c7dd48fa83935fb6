package org.hsproster.batch.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hsproster.file.OutputPermissions;
import org.hsproster.file.PrivateFolder;

/**
 * A folder of files whose names depend on the roster. They are written to a hidden folder in it. When they are
 * published, those of an earlier run of the same roster and day are removed; all other files are kept, since HR may
 * have edited them.
 *
 * @param list name of the hidden manifest of the files
 * @param ending of the names of the files
 */
public record OutcomeFolder(Path folder, Path part, String list, String ending) implements OutputFiles {

    /** Returns the folder of the run that writes {@code workbook}. */
    public static OutcomeFolder of(Path folder, Path workbook, String ending, String process) {
        Path name = workbook.getFileName();
        Path part = new TemporaryFile(folder.resolve(name), process).path();
        return new OutcomeFolder(folder, part, "." + name + ".files", ending);
    }

    /** Returns an empty folder to write to. */
    public Path begin() {
        discard();
        try {
            return PrivateFolder.make(part);
        } catch (UncheckedIOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    @Override
    public Path path() {
        return folder;
    }

    /** Gives the files their final names. Where that was interrupted, continues it. */
    @Override
    public void publish() {
        if (!Files.isDirectory(part)) {
            return;
        }
        try {
            Path written = part.resolve(list);
            if (!Files.exists(written)) {
                OutputManifest.of(files(part)).writeTo(written);
            }
            OutputManifest.in(folder.resolve(list)).removeFrom(folder, OutputManifest.in(written));
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
        files(part).stream().filter(file -> !isList(file)).forEach(this::move);
        files(part).forEach(this::move);
        discard();
    }

    @Override
    public void discard() {
        try {
            for (Path file : files(part)) {
                Files.delete(file);
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    /** Removes the list where none of its files are left. */
    @Override
    public void forget() {
        try {
            Path written = folder.resolve(list);
            if (!OutputManifest.in(written).isAnyIn(folder)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    @Override
    public boolean holds(int count) {
        return published().count() >= count;
    }

    /** Returns the files that are there, including those of other runs with the same ending. */
    @Override
    public Stream<Path> published() {
        return files(folder).stream()
                .filter(file -> file.getFileName().toString().endsWith(ending));
    }

    /**
     * Returns the files of the manifest, which tells whether they were changed.
     *
     * @param isOwn tests a file where there is no manifest, as of an earlier version or a purge that was interrupted
     */
    public Stream<WrittenFile> written(Predicate<Path> isOwn) {
        try {
            Path manifest = folder.resolve(list);
            return Files.exists(manifest)
                    ? OutputManifest.in(manifest).files(folder)
                    : published().filter(isOwn).map(file -> WrittenFile.of(file, Optional::empty));
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    @Override
    public boolean isReplacedAsAWhole() {
        return false;
    }

    /** Returns how many files are not published yet. */
    public int written() {
        return files(part).size();
    }

    private boolean isList(Path file) {
        return file.endsWith(list);
    }

    private void move(Path file) {
        Path target = folder.resolve(file.getFileName());
        try {
            OutputPermissions.release(file);
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw OutputException.notWritable(target, e);
        }
    }

    private List<Path> files(Path where) {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(where)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }
}
