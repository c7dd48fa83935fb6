package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.hsproster.batch.AssessmentRun;
import org.hsproster.batch.Purge;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunOutcome.AssessedFile;
import org.hsproster.monthly.mail.Delivery;
import org.hsproster.monthly.mail.Mailing;
import org.hsproster.settings.Settings;

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
     * @param outbox the folder of mails that are to be sent
     */
    public MonthlyService(Supplier<RosterApplication> applications, Settings settings, Path outbox, Clock clock) {
        this.applications = applications;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Runs once.
     *
     * @param exitCode the exit code of assessed rosters, for the audit log
     * @throws OutputException where the backup cannot be written or the inbox cannot be read, and then nothing is assessed
     */
    public MonthlyResult run(MonthlyRequest request, ToIntFunction<List<AssessedFile>> exitCode)
            throws InterruptedException {
        Optional<Mailing> mailing = settings.mail().map(mail -> new Mailing(mail, outbox, clock.instant()));
        try (RosterApplication application = applications.get()) {
            application.backUp(LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
            List<InboxResult> rosters =
                    assess(request, application.assessmentRun().endingWith(exitCode), mailing);
            Optional<Delivery> delivery = mailing.map(Mailing::deliver); // while no other process can use the outbox
            return new MonthlyResult(
                    rosters,
                    delivery,
                    retain(application.purge(), request.folders().archive()));
        }
    }

    private static List<InboxResult> assess(MonthlyRequest request, AssessmentRun run, Optional<Mailing> mailing)
            throws InterruptedException {
        MonthlyRun rosters = new MonthlyRun(
                run,
                request::forRoster,
                roster -> mailing.map(mails -> mails.about(roster, request.asOf()))
                        .orElse((file, rows) -> {}));
        try {
            return rosters.over(request.inbox(), request.archive());
        } catch (IOException e) {
            throw OutputException.notWritable(request.folders().inbox(), e);
        }
    }

    /** Removes old runs. A failure is part of the result, since what the run has done before it has to be reported. */
    private Optional<RetentionResult> retain(Purge purge, Path archive) {
        return settings.retention().map(period -> {
            try {
                LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
                return new RetentionResult.Done(new Retention(period, archive).apply(purge, today));
            } catch (RuntimeException e) {
                return new RetentionResult.Failed(e);
            }
        });
    }
}
