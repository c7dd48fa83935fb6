package org.hsproster.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.writer.FileOutput;
import org.hsproster.batch.writer.RunOutputs;
import org.springframework.batch.core.job.JobExecution;

/**
 * The files of an old run that are certainly its own: outputs that were not changed since, and the archived roster.
 *
 * @param day files that were changed on or after it are kept
 */
record PurgeableFiles(Path archive, LocalDate day) {

    /** Returns the existing files that a run wrote. */
    List<Path> outputs(RunSpecification run, JobExecution execution) {
        return files(RunOutputs.of(run).files().stream(), execution);
    }

    /** Returns the drafts of the form among them. */
    List<Path> drafts(RunSpecification run, JobExecution execution) {
        return files(
                RunOutputs.of(run).files().stream()
                        .filter(output -> output.name().equals(OutputOption.FORMS.name())),
                execution);
    }

    private List<Path> files(Stream<FileOutput> outputs, JobExecution execution) {
        return outputs.flatMap(output -> output.purgeable(file -> isWrittenDuring(execution, file)))
                .filter(this::isOld)
                .toList();
    }

    /** Returns the folders of a run's outputs that are removed with the last file in them. */
    static Stream<Path> folders(RunSpecification run) {
        return Stream.concat(
                RunOutputs.of(run).files().stream().flatMap(output -> output.ownFolder().stream()),
                Stream.ofNullable(run.workbook().getParent()).filter(folder -> folder.endsWith(month(run))));
    }

    /** Returns the folder of a run's archived roster. */
    Path archiveFolder(RunSpecification run) {
        return archive.resolve(month(run));
    }

    /** Returns the archived rosters of the name, which the archive numbers from the second one on. */
    List<Path> archived(RunSpecification run) {
        String name = String.valueOf(run.input().roster().getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        Pattern names =
                Pattern.compile(Pattern.quote(stem) + "(-[0-9]+)?" + Pattern.quote(name.substring(stem.length())));
        return list(archiveFolder(run))
                .filter(file ->
                        names.matcher(String.valueOf(file.getFileName())).matches())
                .toList();
    }

    private static String month(RunSpecification run) {
        return YearMonth.from(run.asOf()).toString();
    }

    private static boolean isWrittenDuring(JobExecution execution, Path file) {
        LocalDateTime start = execution.getStartTime();
        LocalDateTime end = execution.getEndTime();
        LocalDateTime written = LocalDateTime.ofInstant(modified(file).toInstant(), ZoneId.systemDefault());
        return start != null && end != null && !written.isBefore(start) && !written.isAfter(end);
    }

    /** Tests whether a file is there and was not changed since the day. */
    boolean isOld(Path file) {
        Instant limit = day.atStartOfDay(ZoneId.systemDefault()).toInstant();
        return Files.isRegularFile(file) && modified(file).toInstant().isBefore(limit);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw OutputException.notWritable(file, e);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw OutputException.notWritable(folder, e);
        }
    }
}
