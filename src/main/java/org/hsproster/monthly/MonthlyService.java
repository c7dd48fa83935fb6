package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.RunExitCode;
import org.hsproster.batch.SharedDatabase;
import org.hsproster.batch.audit.AuditEntry;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunOutcome.AssessedFile;
import org.hsproster.monthly.mail.Mailing;
import org.hsproster.settings.Settings;
import org.hsproster.spreadsheet.Password;
import org.springframework.scheduling.support.CronExpression;

/** The monthly run: makes a backup, assesses the rosters of the inbox, sends the mails, and removes what is past its retention. */
public final class MonthlyService {

    private final Supplier<RosterApplication> applications;
    private final Settings settings;
    private final Path outbox;
    private final Clock clock;

    /**
     * Returns a service.
     *
     * @param applications starts an application for each run, or lends one that is running
     * @param outbox the folder of mails that are to be sent, unless machines share a folder, which then has one
     */
    public MonthlyService(Supplier<RosterApplication> applications, Settings settings, Path outbox, Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Runs once, and returns what {@code report} makes of the result.
     *
     * @param exitCode the exit code of assessed rosters, for the audit log
     * @param listener learns what this process does where others share the run
     * @param report receives the result before the application is closed, which may fail
     * @throws OutputException where the backup cannot be written or the inbox cannot be read, and then nothing is
     *     assessed, or where the database cannot be closed as a whole
     */
    public <T> T run(
            MonthlyRequest request,
            ToIntFunction<List<AssessedFile>> exitCode,
            SharedMonthListener listener,
            Function<MonthlyResult, T> report)
            throws InterruptedException {
        try (RosterApplication application = applications.get()) {
            application.backUp(LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
            MonthEnd end = end(application);
            if (application.sharedDatabase().isPresent()) {
                try (SharedMonth month = share(application, request.password(), listener)) {
                    return report.apply(month.run(request));
                }
            }
            AssessmentRun run = application.assessmentRun().endingWith(exitCode);
            List<InboxResult> rosters = assess(
                    application, request, new RosterRuns(run, request, roster -> end.listener(roster, request.asOf())));
            end.record(request, rosters);
            return report.apply(new MonthlyResult(
                    rosters,
                    end.mergeCalendars(request),
                    end.close(request, rosters, () -> {}),
                    end.retain(request),
                    false));
        }
    }

    /**
     * Tells HR by mail that a run has failed as a whole.
     *
     * @param sentences why, in a language
     */
    public void tell(MonthlyRequest request, Function<Locale, List<String>> sentences) {
        settings.mail()
                .ifPresent(mail -> new Mailing(mail, outbox, clock.instant())
                        .tell(
                                request.asOf(),
                                request.folders().inbox(),
                                sentences.apply(mail.language()),
                                request.inbox(clock.instant()).count()));
    }

    /**
     * Works on the runs of all processes that share the database, until it is closed.
     *
     * @param application its database is shared
     * @param password opens protected files, and protects the copies of these
     * @param listener learns what this process does
     */
    public SharedMonth share(RosterApplication application, Optional<Password> password, SharedMonthListener listener) {
        return share(application, password, listener, Optional.empty(), () -> {
            throw new IllegalStateException("no run begins by itself");
        });
    }

    /**
     * Works on the runs of all processes that share the database, until it is closed, and begins runs at set times.
     *
     * @param scheduled the request of a run that begins so
     */
    public SharedMonth share(
            RosterApplication application,
            Optional<Password> password,
            SharedMonthListener listener,
            Optional<CronExpression> cron,
            Supplier<MonthlyRequest> scheduled) {
        SharedDatabase database = application.sharedDatabase().orElseThrow();
        SharedWork work = new SharedWork(application, database, end(application), password, listener);
        return new SharedMonth(database, work, clock, cron, scheduled);
    }

    private MonthEnd end(RosterApplication application) {
        Path mails = application
                .sharedDatabase()
                .flatMap(database -> database.paths().shared())
                .map(shared -> shared.resolve("outbox"))
                .orElse(outbox);
        return new MonthEnd(application, settings, mails, clock);
    }

    private List<InboxResult> assess(RosterApplication application, MonthlyRequest request, RosterRuns rosters)
            throws InterruptedException {
        try {
            return new MonthlyRun(rosters).over(request.inbox(clock.instant()));
        } catch (IOException | OutputException e) {
            application
                    .auditLog()
                    .append(AuditEntry.failed(request.folders().inbox(), request.asOf(), RunExitCode.OUTPUT));
            throw e instanceof OutputException known
                    ? known
                    : OutputException.notWritable(request.folders().inbox(), e);
        }
    }
}
