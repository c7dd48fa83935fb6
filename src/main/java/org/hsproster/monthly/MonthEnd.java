package org.hsproster.monthly;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.Purge;
import org.hsproster.batch.PurgePlan;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.monthly.mail.Delivery;
import org.hsproster.monthly.mail.Mailing;
import org.hsproster.settings.Settings;

/**
 * The parts of a monthly run that concern all its rosters together.
 *
 * @param outbox the folder of mails that are to be sent
 */
record MonthEnd(RosterApplication application, Settings settings, Path outbox, Clock clock) {

    /** Returns the listener that writes the mails about a roster. */
    RunProgress listener(Path roster, LocalDate asOf) {
        return mailing(() -> {})
                .map(mails -> mails.about(roster, asOf, settings.reminders()))
                .orElse((file, rows) -> {});
    }

    /** Merges the calendars, and returns why some could not be written. */
    List<OutputException> mergeCalendars(MonthlyRequest request) {
        return new MonthCalendars(request.folders().output()).merge(application.assessmentRun());
    }

    /**
     * Tells HR of what was not assessed, and sends the mails.
     *
     * @param fence called before each mail; throws where another process has taken the outbox over
     */
    Optional<Delivery> close(MonthlyRequest request, List<InboxResult> results, Runnable fence) {
        return new RunClosing(application.auditLog(), mailing(fence)).close(request, results);
    }

    /** Records the files of which no run has a line yet. */
    void record(MonthlyRequest request, List<InboxResult> results) {
        new RunClosing(application.auditLog(), Optional.empty()).record(request.asOf(), results);
    }

    private Optional<Mailing> mailing(Runnable fence) {
        return settings.mail().map(mail -> new Mailing(mail, outbox, clock.instant(), fence));
    }

    /** Removes old runs. A failure is part of the result, since what the run has done before it has to be reported. */
    Optional<RetentionResult> retain(MonthlyRequest request) {
        return settings.retention().map(period -> {
            try {
                LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
                Path archive = request.folders().archive();
                Purge purge = application.purge();
                PurgePlan plan = purge.plan(new Retention(period, archive).day(today), archive);
                return new RetentionResult.Done(plan, purge.carryOut(plan));
            } catch (RuntimeException e) {
                return new RetentionResult.Failed(e);
            }
        });
    }
}
