package org.hsproster.monthly.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.file.PrivateFolder;
import org.hsproster.monthly.mail.Delivery.Trouble;
import org.hsproster.report.wording.Texts;
import org.hsproster.settings.MailSettings;
import org.hsproster.settings.ReminderSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes and sends mails about runs. A mail is written before its run is complete and sent after that: after a killed
 * process, a mail may be sent twice, but none is lost.
 */
public final class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final MailSettings settings;
    private final Outbox outbox;
    private final Instant now;
    private final Runnable fence;

    /**
     * Returns a mailing for one run, which no other process uses.
     *
     * @param outbox the folder of mails that are to be sent
     */
    public Mailing(MailSettings settings, Path outbox, Instant now) {
        this(settings, outbox, now, () -> {});
    }

    /**
     * Returns a mailing for one run.
     *
     * @param outbox the folder of mails that are to be sent
     * @param fence called before each mail is sent; throws where another process has taken the outbox over
     */
    public Mailing(MailSettings settings, Path outbox, Instant now, Runnable fence) {
        this.settings = settings;
        this.outbox = new Outbox(outbox);
        this.now = now;
        this.fence = fence;
    }

    /** Returns the texts in the language of the mails. */
    public Texts texts() {
        return Texts.in(settings.language());
    }

    /** Returns the listener that writes the mails about one roster. */
    public RunProgress about(Path roster, LocalDate asOf, ReminderSettings reminders) {
        String name = MailText.line(String.valueOf(roster.getFileName()));
        return new RosterMail(settings, reminders, outbox, name, asOf, now);
    }

    /**
     * Ends the mailing once all rosters are assessed. Holds back mails to managers of a department that several
     * employers have, tells HR of that, of departments that no roster has and of the problems, and sends the mails of
     * this run and those that earlier runs could not send.
     *
     * @param inbox the folder of the rosters
     * @param problems a sentence for each
     * @param counts of the rosters of the run
     */
    public Delivery close(LocalDate asOf, Path inbox, List<String> problems, RosterCounts counts) {
        try {
            List<SharedDepartment> heldBack = outbox.holdBack();
            MissingDepartments missing = counts.isWhole()
                    ? MissingDepartments.of(outbox.onNoRoster(settings.managers(), counts.assessed()))
                    : MissingDepartments.none();
            List<String> sentences = Stream.of(
                            problems.stream(),
                            heldBack.stream().map(department -> department.sentence(texts())),
                            missing.sentence(texts()).stream())
                    .flatMap(each -> each)
                    .toList();
            for (OutgoingMail mail : new ProblemMails(texts(), asOf, inbox, counts).of(sentences, settings.hr())) {
                outbox.put(mail, settings.from(), now);
            }
            Delivery delivery = new MailDispatcher(settings.server(), outbox, fence)
                    .deliver(now, settings.keep(), heldBack, missing);
            outbox.endRun();
            return delivery;
        } catch (IOException e) {
            LOG.error("the outbox cannot be used", e);
            return new Delivery(
                    0, 0, 0, Optional.of(Trouble.OUTBOX), List.of(), MissingDepartments.none(), outbox.folder());
        }
    }

    /**
     * Tells HR of a run that has failed as a whole. Where the outbox cannot be used, as with a full disk, the mail is sent
     * from a temporary folder, and is lost if the server cannot be reached either.
     *
     * @param inbox the folder of the rosters
     * @param problems a sentence for each
     * @param left how many files are still in the inbox
     */
    public void tell(LocalDate asOf, Path inbox, List<String> problems, int left) {
        RosterCounts counts = new RosterCounts(0, 0, left);
        if (close(asOf, inbox, problems, counts).trouble().equals(Optional.of(Trouble.OUTBOX))) {
            Path folder = PrivateFolder.make(temporary());
            try {
                new Mailing(settings, folder, now).close(asOf, inbox, problems, counts);
            } finally {
                PrivateFolder.remove(folder);
            }
        }
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), "hsp-roster-" + UUID.randomUUID());
    }
}
