package org.hsproster.batch.job;

import org.hsproster.batch.request.RulebookCache;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.history.RunHistory;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The one job of this application: roster in, outputs out. It is built for each run, so what reads, assesses and writes
 * is called for every person without a proxy between. Both steps begin again where a run died: what it had written may
 * be gone.
 */
public class RenewalAssessmentJob {

    public static final String NAME = "renewalAssessmentJob";

    static final String ASSESS_ROSTER_STEP = "assessRosterStep";
    static final String PUBLISH_STEP = "publishStep";

    /** Rows between two commits, and between two calls with the progress. */
    private static final int CHUNK_SIZE = 500;

    private final JobRepository jobRepository;
    private final PlatformTransactionManager transactionManager;
    private final RulebookCache rulebooks;
    private final RunHistory history;
    private final PublishedRuns published;

    RenewalAssessmentJob(
            JobRepository jobRepository,
            PlatformTransactionManager transactionManager,
            RulebookCache rulebooks,
            RunHistory history,
            PublishedRuns published) {
        this.jobRepository = jobRepository;
        this.transactionManager = transactionManager;
        this.rulebooks = rulebooks;
        this.history = history;
        this.published = published;
    }

    Job of(RunSpecification run, RunOutputs outputs, RunContext context) {
        return new JobBuilder(NAME, jobRepository)
                .validator(StoredParameters.validator())
                .start(assessRosterStep(run, outputs, context))
                .next(publishStep(run, outputs, context))
                .build();
    }

    private Step assessRosterStep(RunSpecification run, RunOutputs outputs, RunContext context) {
        Rulebook rulebook = rulebooks.of(run);
        RosterItemReader reader = new RosterItemReader(run, context.password());
        AssessmentItemWriter writer = new AssessmentItemWriter(run, outputs, context, reader, rulebook, history);
        return new StepBuilder(ASSESS_ROSTER_STEP, jobRepository)
                .<RosterEntry, AssessedEntry>chunk(CHUNK_SIZE)
                .transactionManager(transactionManager)
                .reader(reader)
                .processor(new RenewalAssessmentItemProcessor(new RenewalAssessor(rulebook), history, run.identity()))
                .writer(writer)
                .listener(writer)
                .allowStartIfComplete(true)
                .build();
    }

    /** Makes all outputs visible, the run's place in the history among them. */
    private Step publishStep(RunSpecification run, RunOutputs outputs, RunContext context) {
        return new StepBuilder(PUBLISH_STEP, jobRepository)
                .tasklet(
                        (contribution, chunkContext) -> {
                            publish(
                                    run,
                                    outputs,
                                    context,
                                    contribution.getStepExecution().getJobExecution());
                            return RepeatStatus.FINISHED;
                        },
                        transactionManager)
                .listener(new StepExecutionListener() {
                    @Override
                    public void beforeStep(StepExecution step) {
                        new EditedWorkbook(published, outputs.workbook()).keep(step.getExecutionContext());
                        published.record(outputs, step.getJobExecution());
                    }
                })
                .allowStartIfComplete(true)
                .build();
    }

    private void publish(RunSpecification run, RunOutputs outputs, RunContext context, JobExecution execution) {
        context.claim().hold();
        outputs.publish();
        context.progress().published(execution.getJobInstance().getInstanceId(), run.workbook());
    }
}
