package org.hsproster.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.claim.ClaimConfiguration;
import org.hsproster.batch.data.DatabaseWrites;
import org.hsproster.batch.data.JobRepositorySchema;
import org.hsproster.batch.data.PatientPool;
import org.hsproster.batch.job.RenewalAssessmentJobConfiguration;
import org.hsproster.batch.request.RulebookCache;
import org.hsproster.batch.request.RunHome;
import org.hsproster.batch.request.RunPlan;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.batch.request.StoredPaths;
import org.hsproster.employee.JapanTime;
import org.hsproster.history.HistoryConfiguration;
import org.hsproster.report.ReminderStages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Configures only what the job needs, since small rosters take little longer than the start. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
@Import({
    PatientPool.class,
    DatabaseWrites.class, // before those whose writes it watches
    JobRepositorySchema.class,
    StoredParameters.class,
    ClaimConfiguration.class,
    HistoryConfiguration.class,
    RenewalAssessmentJobConfiguration.class,
    RunPlan.class,
    Purge.class,
    AssessmentRun.class,
    ComparisonRun.class
})
class ApplicationConfiguration {

    /**
     * Starts an application.
     *
     * @param properties come before those of the environment
     * @param rulebooks the rules of its runs
     * @param reminders the stages that its runs tell
     */
    static ConfigurableApplicationContext run(
            Map<String, Object> properties, RulebookCache rulebooks, ReminderStages reminders) {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("place", properties));
        return new SpringApplicationBuilder(ApplicationConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .environment(environment)
                // A process that shares its database hands its work to others before it closes the database.
                .registerShutdownHook(environment.getRequiredProperty("hsp-roster.embedded", Boolean.class))
                .initializers(application -> {
                    application.getBeanFactory().registerSingleton("rulebooks", rulebooks);
                    application.getBeanFactory().registerSingleton("reminders", reminders);
                })
                .run();
    }

    @Bean
    Clock clock() {
        return Clock.system(JapanTime.ZONE);
    }

    @Bean
    StoredPaths storedPaths(@Value("${hsp-roster.shared-folder:}") String folder) {
        return new StoredPaths(Optional.of(folder)
                .filter(path -> !path.isEmpty())
                .map(path -> Path.of(path).toAbsolutePath().normalize()));
    }

    @Bean
    RunHome runHome(@Value("${hsp-roster.home}") String folder, @Value("${hsp-roster.embedded}") boolean isEmbedded) {
        return new RunHome(Path.of(folder), isEmbedded);
    }

    @Bean
    AuditLog auditLog(@Value("${hsp-roster.data}") String data, Clock clock) {
        return AuditLog.in(Path.of(data), clock);
    }
}
