package org.hsproster.batch;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.claim.ClaimConfiguration;
import org.hsproster.batch.data.BusyException;
import org.hsproster.batch.data.DataFolder;
import org.hsproster.batch.data.DatabaseFiles;
import org.hsproster.batch.data.DatabaseWrites;
import org.hsproster.batch.data.JobRepositorySchema;
import org.hsproster.batch.data.NewDatabase;
import org.hsproster.batch.job.RenewalAssessmentJobConfiguration;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RulebookCache;
import org.hsproster.batch.request.RunPlan;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.history.HistoryConfiguration;
import org.hsproster.history.RunHistory;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.workbook.PoiWarmup;
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

/** The running application on one data folder. */
public final class RosterApplication implements Closeable {

    private final ConfigurableApplicationContext context;
    private final Runnable end;

    private RosterApplication(ConfigurableApplicationContext context, Runnable end) {
        this.context = context;
        this.end = end;
    }

    /**
     * Starts on the data folder below {@code home}: database, lock and log.
     *
     * @throws BusyException where another process uses it
     * @throws OutputException where it cannot be written
     */
    public static RosterApplication start(Path home) {
        return start(home, Optional.empty());
    }

    /**
     * Starts with rules that take the place of those of the program.
     *
     * @throws BusyException where another process uses the data folder
     * @throws OutputException where it cannot be written
     */
    public static RosterApplication start(Path home, Optional<SignedRules> rules) {
        Path folder = home.resolve("data");
        DataFolder data = DataFolder.open(folder);
        DatabaseFiles files = new DatabaseFiles(folder);
        try {
            files.requireRoomForARun();
            NewDatabase database = new NewDatabase(folder);
            database.begin();
            RulebookCache rulebooks = new RulebookCache(rules);
            beside(PoiWarmup::load);
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Wiring.class)
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .properties(
                            Map.of("hsp-roster.data", folder.toAbsolutePath().toString()))
                    .initializers(application -> application.getBeanFactory().registerSingleton("rulebooks", rulebooks))
                    .run();
            database.made();
            data.tighten();
            DatabaseWrites writes = context.getBean(DatabaseWrites.class);
            return new RosterApplication(context, () -> {
                context.close();
                data.close();
                writes.requireMerged();
            });
        } catch (RuntimeException e) {
            try (data) {
                files.requireRoomForARun(); // the lack of it explains any failure
            }
            throw e;
        }
    }

    /** Runs a preparation on another processor while the database starts. */
    private static void beside(Runnable preparation) {
        Thread thread = new Thread(preparation, "preparation");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns this application for a caller that closes it, which has no effect. */
    public RosterApplication lent() {
        return new RosterApplication(context, () -> {});
    }

    /**
     * Returns the rules of runs that name no others.
     *
     * @throws RulebookException for signed rules that cannot be used
     */
    public Rulebook rulebook() {
        return context.getBean(RulebookCache.class).standing();
    }

    public AssessmentRun assessmentRun() {
        return context.getBean(AssessmentRun.class);
    }

    public ComparisonRun comparisonRun() {
        return context.getBean(ComparisonRun.class);
    }

    /** Returns the history of runs. */
    public RunHistory history() {
        return context.getBean(RunHistory.class);
    }

    public Purge purge() {
        return context.getBean(Purge.class);
    }

    /**
     * Closes the database and releases the data folder.
     *
     * @throws OutputException where the database could not be closed as a whole; the next start completes it
     */
    @Override
    public void close() {
        end.run();
    }

    /** Configures only what the job needs, since small rosters take little longer than the start. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class})
    @Import({
        DatabaseWrites.class, // first, since it watches the others write
        JobRepositorySchema.class,
        ClaimConfiguration.class,
        HistoryConfiguration.class,
        RenewalAssessmentJobConfiguration.class,
        RunPlan.class,
        Purge.class,
        AssessmentRun.class,
        ComparisonRun.class
    })
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.systemDefault());
        }

        @Bean
        AuditLog auditLog(@Value("${hsp-roster.data}") String data, Clock clock) {
            return AuditLog.in(Path.of(data), clock);
        }
    }
}
