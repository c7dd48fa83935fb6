package org.hsproster.monthly.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.settings.MailSettings;

/**
 * Mail about runs. A letter is written before its run is complete and sent after that, so a process that is killed
 * may send one twice, and never leaves one out.
 */
public final class Mailing {

    private final MailSettings settings;
    private final Outbox outbox;
    private final Instant now;

    /**
     * Mail by a server.
     *
     * @param outbox the folder in which letters wait
     */
    public Mailing(MailSettings settings, Path outbox, Instant now) {
        this.settings = settings;
        this.outbox = new Outbox(outbox);
        this.now = now;
    }

    /** Whom a run of one roster is to tell what it comes to. */
    public RunProgress about(Path roster, LocalDate asOf) {
        return new RosterMail(settings, outbox, String.valueOf(roster.getFileName()), asOf, now);
    }

    /** Sends the letters of this run, and those that earlier ones could not send. */
    public Delivery deliver() {
        return new MailDispatcher(settings.server(), outbox).deliver(now, settings.keep());
    }
}
