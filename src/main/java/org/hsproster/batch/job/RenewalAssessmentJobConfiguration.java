package org.hsproster.batch.job;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Isolation;

/** Wires what runs the job. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository(isolationLevelForCreate = Isolation.READ_COMMITTED)
@Import({DeadRuns.class, PublishedRuns.class, RenewalAssessmentJob.class, RosterJobs.class})
public class RenewalAssessmentJobConfiguration {}
