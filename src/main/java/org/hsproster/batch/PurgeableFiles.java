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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.batch.job.PublishedRuns;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.output.WrittenFile;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.writer.FileOutput;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.employee.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;

/** The files that a run has written, and its roster in the archive. */
record PurgeableFiles(RunSpecification run, JobExecution execution) {

    private static final Set<String> NAMED_BY_NUMBER = Set.of(OutputOption.FORMS.name(), OutputOption.PACKAGE.name());

    /** Tests whether the run ended before a day. */
    boolean isBefore(LocalDate day) {
        @Nullable LocalDateTime end = execution.getEndTime();
        return instant(end == null ? execution.getCreateTime() : end).isBefore(JapanTime.startOf(day));
    }

    JobParameters parameters() {
        return execution.getJobParameters();
    }

    /** Returns the files that the run wrote. */
    List<WrittenFile> outputs(PublishedRuns published) {
        return files(published, RunOutputs.of(run).files().stream());
    }

    /** Returns those among them whose names are employee numbers: drafts of the form and packages of papers. */
    List<WrittenFile> drafts(PublishedRuns published) {
        return files(
                published,
                RunOutputs.of(run).files().stream().filter(output -> NAMED_BY_NUMBER.contains(output.name())));
    }

    private List<WrittenFile> files(PublishedRuns published, Stream<FileOutput> outputs) {
        return outputs.flatMap(
                        output -> output.written(() -> published.sha256(execution, output), this::isWrittenDuring))
                .filter(file -> execution.getStatus() == BatchStatus.COMPLETED || Files.exists(file.path()))
                .toList();
    }

    /** Returns the folders of the outputs that are removed with the last file in them. */
    Stream<Path> folders() {
        return Stream.concat(
                RunOutputs.of(run).files().stream().flatMap(output -> output.ownFolder().stream()),
                Stream.ofNullable(run.workbook().getParent()).filter(folder -> folder.endsWith(month())));
    }

    /** Returns the folder of the archived roster. */
    Path archiveFolder(Path archive) {
        return archive.resolve(month());
    }

    /** Returns the archived rosters of the name, which the archive numbers from the second one on. */
    List<WrittenFile> archived(Path archive) {
        String name = String.valueOf(run.input().roster().getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        Pattern names =
                Pattern.compile(Pattern.quote(stem) + "(-[0-9]+)?" + Pattern.quote(name.substring(stem.length())));
        return list(archiveFolder(archive))
                .filter(file ->
                        names.matcher(String.valueOf(file.getFileName())).matches())
                .map(this::archivedRoster)
                .toList();
    }

    /** Returns a roster with its hash; where that is not known, it is unchanged if it is no younger than the run. */
    private WrittenFile archivedRoster(Path file) {
        Optional<String> sha256 = run.input().knownRosterSha256();
        return sha256.isPresent() ? WrittenFile.of(file, () -> sha256) : new WrittenFile(file, this::isNoYounger);
    }

    private boolean isNoYounger(Path file) {
        @Nullable LocalDateTime end = execution.getEndTime();
        return end == null || !modified(file).isAfter(instant(end));
    }

    private boolean isWrittenDuring(Path file) {
        @Nullable LocalDateTime start = execution.getStartTime();
        Instant written = modified(file);
        return start != null
                && execution.getEndTime() != null
                && !written.isBefore(instant(start))
                && isNoYounger(file);
    }

    /** Returns the instant of a time of the job repository, which has those of the system's zone. */
    private static Instant instant(LocalDateTime stored) {
        return stored.atZone(ZoneId.systemDefault()).toInstant();
    }

    /** Returns when a file was changed last. */
    static Instant modified(Path file) {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            return time.toInstant();
        } catch (IOException e) {
            throw OutputException.notWritable(file, e);
        }
    }

    private String month() {
        return YearMonth.from(run.asOf()).toString();
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
