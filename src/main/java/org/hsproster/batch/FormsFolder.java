package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the drafts of one run go. They are written to a hidden folder in it, and what is there already stays until they
 * take its place: HR may have worked on drafts of another day.
 */
record FormsFolder(Path folder, Path part, LocalDate asOf) {

    static FormsFolder of(Path folder, RunParameters run) {
        return new FormsFolder(folder, PartFile.of(folder.resolve(run.workbook().getFileName())), run.asOf());
    }

    /** An empty folder to write to. */
    Path begin() {
        discard();
        try {
            return Files.createDirectories(part);
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    /** Gives the drafts their final names. Done before already, it does nothing. */
    void publish() {
        drafts(part).forEach(file -> {
            Path target = folder.resolve(file.getFileName());
            try {
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw OutputException.notWritable(target, e);
            }
        });
        discard();
    }

    void discard() {
        try {
            for (Path file : drafts(part)) {
                Files.delete(file);
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }

    /** Whether so many drafts of this day are there. */
    boolean holds(int count) {
        return drafts(folder).stream()
                        .filter(file -> file.getFileName().toString().endsWith("-" + asOf + ".xlsx"))
                        .count()
                >= count;
    }

    private List<Path> drafts(Path where) {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }
}
