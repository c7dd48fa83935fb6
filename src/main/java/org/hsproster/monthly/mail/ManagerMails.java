package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.Texts;
import org.springframework.core.io.ByteArrayResource;

/** Mails to managers about a run: a table of the people of their department. */
final class ManagerMails {

    private static final String TABLE_TYPE = "text/csv; charset=UTF-8";

    private final Texts texts;
    private final LocalDate asOf;
    private final boolean isOnlyOfChanges;

    ManagerMails(Texts texts, LocalDate asOf, boolean isOnlyOfChanges) {
        this.texts = texts;
        this.asOf = asOf;
        this.isOnlyOfChanges = isOnlyOfChanges;
    }

    /** Returns the mails, none for a department without people in the roster. */
    List<OutgoingMail> of(String name, DepartmentPeople people, Map<String, List<String>> readers) {
        List<OutgoingMail> mails = new ArrayList<>();
        new TreeMap<>(readers).forEach((department, addresses) -> {
            boolean isSent = !isOnlyOfChanges || people.haveChanged(department);
            if (isSent && !people.of(department).isEmpty()) {
                for (String address : addresses) {
                    String number = name + "-manager-" + (mails.size() + 1);
                    mails.add(mail(number, department, people.of(department), address));
                }
            }
        });
        return mails;
    }

    private OutgoingMail mail(String name, String department, List<ManagedPerson> people, String reader) {
        long toActOn =
                people.stream().filter(person -> person.urgency().isToActOn()).count();
        return new OutgoingMail(
                name,
                reader,
                texts.text("mail.manager.subject", asOf),
                String.join(
                                "\n\n",
                                texts.text("mail.manager.text", department, asOf, people.size(), toActOn),
                                texts.text("mail.closing"))
                        + "\n",
                Optional.of(new OutgoingMail.Attachment(
                        "hsp-roster-" + asOf + ".csv",
                        new ByteArrayResource(new PeopleCsv(texts).of(people)),
                        TABLE_TYPE)));
    }
}
