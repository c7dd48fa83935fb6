package org.hsproster.batch.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hsproster.batch.request.OutputOption;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which run has put the files where they are: a file does not tell, and another run may have taken its place. */
class PublishedRuns {

    private static final String LAST = "select max(step.JOB_EXECUTION_ID) from BATCH_STEP_EXECUTION step"
            + " join BATCH_JOB_EXECUTION_PARAMS parameter on parameter.JOB_EXECUTION_ID = step.JOB_EXECUTION_ID"
            + " where step.STEP_NAME = ? and parameter.PARAMETER_NAME in (?, ?) and parameter.PARAMETER_VALUE = ?";

    private final JdbcTemplate jdbc;
    private final JobRepository jobRepository;

    PublishedRuns(DataSource dataSource, JobRepository jobRepository) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jobRepository = jobRepository;
    }

    /** Returns the last run that has written to all of these places; empty where there is none, or another for each. */
    Optional<JobExecution> lastTo(List<Path> files) {
        List<Optional<Long>> writers = files.stream().map(this::last).distinct().collect(Collectors.toList());
        return writers.size() == 1
                ? writers.get(0).map(id -> Objects.requireNonNull(jobRepository.getJobExecution(id)))
                : Optional.empty();
    }

    private Optional<Long> last(Path file) {
        return Optional.ofNullable(jdbc.queryForObject(
                LAST,
                Long.class,
                RenewalAssessmentJobConfiguration.PUBLISH_STEP,
                "output",
                OutputOption.RESULTS.name(),
                file.toString()));
    }
}
