package org.hsproster.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.writer.FileOutput;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * The workbook of an earlier run, in the place of the new one. Where the user has written in it since, it is kept beside
 * the new one under another name.
 */
record EditedWorkbook(PublishedRuns published, FileOutput workbook) {

    private static final String KEPT = "keptWorkbook";

    /** Renames an edited workbook, and notes its new name in the context of the step. */
    void keep(ExecutionContext context) {
        Path file = workbook.files().path();
        if (isEdited(file)) {
            Path kept = unusedName(file);
            try {
                Files.move(file, kept);
            } catch (IOException e) {
                throw OutputException.notWritable(kept, e);
            }
            context.putString(KEPT, kept.toString());
        }
    }

    /** Returns the workbook that a run has kept. */
    static Optional<Path> keptBy(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .map(step -> step.getExecutionContext())
                .filter(context -> context.containsKey(KEPT))
                .map(context -> Path.of(context.getString(KEPT)))
                .findFirst();
    }

    /**
     * Tests whether a file differs from what the last run has written there, as far as that is known. A run that was
     * interrupted has kept an edited workbook before, and what it has written may be that of a run before it.
     */
    private boolean isEdited(Path file) {
        return Files.exists(file)
                && published
                        .lastTo(List.of(file))
                        .filter(run -> run.getStatus() == BatchStatus.COMPLETED)
                        .flatMap(run -> published.sha256(run, workbook))
                        .filter(written -> !written.equals(FileHash.of(file)))
                        .isPresent();
    }

    private static Path unusedName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number ->
                        file.resolveSibling(name.substring(0, dot) + "-edited-" + number + name.substring(dot)))
                .filter(path -> Files.notExists(path))
                .findFirst()
                .orElseThrow();
    }
}
