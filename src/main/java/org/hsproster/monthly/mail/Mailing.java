package org.hsproster.monthly.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.settings.MailSettings;

/**
 * Writes and sends mails about runs. A mail is written before its run is complete and sent after that: after a killed
 * process, a mail may be sent twice, but none is lost.
 */
public final class Mailing {

    private final MailSettings settings;
    private final Outbox outbox;
    private final Instant now;

    /**
     * Returns a mailing for one run.
     *
     * @param outbox the folder of mails that are to be sent
     */
    public Mailing(MailSettings settings, Path outbox, Instant now) {
        this.settings = settings;
        this.outbox = new Outbox(outbox);
        this.now = now;
    }

    /** Returns the listener that writes the mails about one roster. */
    public RunProgress about(Path roster, LocalDate asOf) {
        return new RosterMail(settings, outbox, String.valueOf(roster.getFileName()), asOf, now);
    }

    /** Sends the mails of this run, and those that earlier runs could not send. */
    public Delivery deliver() {
        return new MailDispatcher(settings.server(), outbox).deliver(now, settings.keep());
    }
}
