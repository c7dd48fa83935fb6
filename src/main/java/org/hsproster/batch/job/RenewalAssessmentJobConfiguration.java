package org.hsproster.batch.job;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hsproster.batch.request.InputFiles;
import org.hsproster.batch.request.RulebookCache;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.calendar.RosterCalendar;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.history.PersonListener;
import org.hsproster.history.RunHistory;
import org.hsproster.history.RunRecorder;
import org.hsproster.points.Criteria;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.results.ResultsHead;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.workbook.sheet.RunBasis;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the one job of this application: roster in, annotated workbook out. Holds no rule and reads no cell. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
@Import({PublishedRuns.class, RosterJobs.class})
public class RenewalAssessmentJobConfiguration {

    static final String ASSESS_ROSTER_STEP = "assessRosterStep";
    static final String PUBLISH_STEP = "publishStep";

    /** Rows between two commits. Nothing but counts is committed, so this bounds only how often progress is told. */
    private static final int CHUNK_SIZE = 500;

    @Bean
    Job renewalAssessmentJob(JobRepository jobRepository, Step assessRosterStep, Step publishStep) {
        return new JobBuilder("renewalAssessmentJob", jobRepository)
                .validator(StoredParameters.validator())
                .start(assessRosterStep)
                .next(publishStep)
                .build();
    }

    /**
     * Of one run, so that what reads, assesses and writes is called for every person without a proxy between. A run
     * that died before its outcome was published begins again: what it had written may be gone.
     */
    @Bean
    @JobScope
    Step assessRosterStep(
            @Value("#{jobExecution}") JobExecution execution,
            JobRepository jobRepository,
            PlatformTransactionManager transactionManager,
            RulebookCache rulebooks,
            RunContexts callerBoard,
            RunHistory history) {
        RunSpecification run = StoredParameters.read(execution.getJobParameters());
        Rulebook rulebook = rulebooks.of(run);
        RunContexts.Caller caller = callerBoard.of(run.workbook());
        RosterItemReader reader = new RosterItemReader(run, caller.password());
        AssessmentItemWriter writer = writer(run, reader, rulebook, caller, history, execution);
        return new StepBuilder(ASSESS_ROSTER_STEP, jobRepository)
                .<RosterEntry, AssessedEntry>chunk(CHUNK_SIZE)
                .transactionManager(transactionManager)
                .reader(reader)
                .processor(new RenewalAssessmentItemProcessor(new RenewalAssessor(rulebook), run.asOf()))
                .writer(writer)
                .listener(writer)
                .allowStartIfComplete(true)
                .build();
    }

    private static AssessmentItemWriter writer(
            RunSpecification run,
            RosterItemReader reader,
            Rulebook rulebook,
            RunContexts.Caller caller,
            RunHistory history,
            JobExecution execution) {
        Criteria criteria = PointSheet.of(rulebook, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL)
                .criteria();
        ResultsHead head = new ResultsHead(
                run.asOf(),
                rulebook.id(),
                criteria.requiredTotal(run.asOf()),
                criteria.minimumAnnualRemuneration(run.asOf()).orElseThrow());
        RunBasis facts = new RunBasis(
                run.asOf(), rulebook, InputFiles.of(run), run.outputs().edition());
        Optional<RosterCalendar> calendar = run.calendar().map(file -> new RosterCalendar(file.roster(), run.asOf()));
        RunRecorder recorder = history.recorder(
                jobInstance(execution),
                run.identity(),
                Objects.requireNonNull(execution.getStartTime()),
                calendar.<PersonListener>map(each -> each).orElse(PersonListener.NONE));
        return new AssessmentItemWriter(run, reader, head, facts, rulebook, caller, recorder, calendar);
    }

    /** Makes the outcome visible all at once, and the run part of the history; once more where the steps begin again. */
    @Bean
    Step publishStep(
            JobRepository jobRepository, PlatformTransactionManager transactionManager, Tasklet publishTasklet) {
        return new StepBuilder(PUBLISH_STEP, jobRepository)
                .tasklet(publishTasklet, transactionManager)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Tasklet publishTasklet(RunHistory history, RunContexts callerBoard) {
        Lock turn = new ReentrantLock();
        return (contribution, chunkContext) -> {
            JobExecution execution = contribution.getStepExecution().getJobExecution();
            RunSpecification run = StoredParameters.read(execution.getJobParameters());
            turn.lock(); // rosters that are assessed side by side share a calendar
            try {
                run.publish();
            } finally {
                turn.unlock();
            }
            callerBoard.of(run.workbook()).progress().published(jobInstance(execution), run.workbook());
            history.complete(jobInstance(execution));
            return RepeatStatus.FINISHED;
        };
    }

    private static long jobInstance(JobExecution execution) {
        return execution.getJobInstance().getInstanceId();
    }

    @Bean
    RunContexts callerBoard() {
        return new RunContexts();
    }
}
