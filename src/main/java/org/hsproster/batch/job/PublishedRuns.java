package org.hsproster.batch.job;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.batch.request.StoredPaths;
import org.hsproster.batch.writer.FileOutput;
import org.hsproster.batch.writer.RunOutputs;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The runs that have published to files, in the table {@code published_file}. A file itself does not say which run has
 * written it, and a later run may have replaced it.
 */
public class PublishedRuns {

    private final JdbcTemplate jdbc;
    private final JobRepository jobRepository;
    private final StoredPaths paths;
    private final StoredParameters stored;

    PublishedRuns(DataSource dataSource, JobRepository jobRepository, StoredPaths paths, StoredParameters stored) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jobRepository = jobRepository;
        this.paths = paths;
        this.stored = stored;
    }

    /** Records that a run publishes. To be called before it does, since it may be killed meanwhile. */
    void record(RunOutputs outputs, JobExecution execution) {
        Map<String, Long> writers = new HashMap<>();
        outputs.replaceable().forEach(file -> writers.put(key(file), execution.getId()));
        insert(writers);
    }

    /** Returns the last run that has published to all of these files; empty where there is none, or several. */
    Optional<JobExecution> lastTo(List<Path> files) {
        List<Optional<Long>> writers = files.stream().map(this::last).distinct().toList();
        return writers.size() == 1
                ? writers.get(0).flatMap(id -> Optional.ofNullable(jobRepository.getJobExecution(id)))
                : Optional.empty();
    }

    /** Returns the hash that the run stored of an output; empty where it stored none. */
    public Optional<String> sha256(JobExecution execution, FileOutput output) {
        return Optional.ofNullable(jobRepository.getLastStepExecution(
                        execution.getJobInstance(), RenewalAssessmentJob.ASSESS_ROSTER_STEP))
                .flatMap(step -> new StoredSummary(step.getExecutionContext()).sha256(output));
    }

    /** Removes what is recorded of a run. */
    public void forget(JobExecution execution) {
        jdbc.update("delete from published_file where execution_id = ?", execution.getId());
    }

    /** Records the runs of versions that had no such table, once. */
    void adoptEarlierRuns() {
        @Nullable Long recorded = jdbc.queryForObject("select count(*) from published_file", Long.class);
        if (recorded != null && recorded > 0) {
            return;
        }
        Map<String, Long> writers = new HashMap<>();
        for (JobInstance instance : jobRepository.findJobInstances(RenewalAssessmentJob.NAME)) {
            @Nullable
            StepExecution step = jobRepository.getLastStepExecution(instance, RenewalAssessmentJob.PUBLISH_STEP);
            if (step != null) {
                JobExecution execution = step.getJobExecution();
                RunSpecification run = stored.read(execution.getJobParameters());
                RunOutputs.of(run)
                        .replaceable()
                        .forEach(file -> writers.merge(key(file), execution.getId(), Math::max));
            }
        }
        insert(writers);
    }

    private Optional<Long> last(Path file) {
        return jdbc
                .queryForList("select execution_id from published_file where file_key = ?", Long.class, key(file))
                .stream()
                .findFirst();
    }

    private void insert(Map<String, Long> writers) {
        List<Object[]> keys =
                writers.keySet().stream().map(key -> new Object[] {key}).toList();
        List<Object[]> rows = writers.entrySet().stream()
                .map(each -> new Object[] {each.getKey(), each.getValue()})
                .toList();
        jdbc.batchUpdate("delete from published_file where file_key = ?", keys);
        jdbc.batchUpdate("insert into published_file (file_key, execution_id) values (?, ?)", rows);
    }

    private String key(Path file) {
        return DigestUtils.sha256Hex(paths.write(file));
    }
}
