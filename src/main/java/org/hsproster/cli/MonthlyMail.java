package org.hsproster.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.monthly.mail.Delivery;
import org.hsproster.monthly.mail.Mailing;
import org.hsproster.settings.MailSettings;

/** The mail of a monthly run, where a server is set, and what is said of it. It changes no exit code. */
final class MonthlyMail {

    private final Optional<Mailing> mailing;
    private Optional<Delivery> delivery = Optional.empty();

    MonthlyMail(Optional<MailSettings> settings, CommandContext context) {
        this.mailing = settings.map(each -> new Mailing(
                each, context.home().outbox(), context.clock().instant()));
    }

    RunProgress about(Path roster, LocalDate asOf) {
        return mailing.map(each -> each.about(roster, asOf)).orElse((file, rows) -> {});
    }

    void deliver() {
        delivery = mailing.map(Mailing::deliver);
    }

    void tell(CommandOutput console) {
        delivery.ifPresent(told -> {
            if (told.sent() > 0) {
                console.say("mail.sent", told.sent());
            }
            told.trouble()
                    .ifPresent(trouble -> console.complain(
                            "mail.waiting",
                            told.waiting(),
                            console.texts().text("mail.trouble." + trouble.name()),
                            told.outbox().toString()));
            if (told.givenUp() > 0) {
                console.complain("mail.givenUp", told.givenUp());
            }
        });
    }
}
