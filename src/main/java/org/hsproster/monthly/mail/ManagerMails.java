package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.Texts;
import org.hsproster.settings.ManagedGroup;

/** Mails to managers about a roster: a table of the people of their group. */
final class ManagerMails {

    private final Texts texts;
    private final String roster;
    private final LocalDate asOf;
    private final boolean isOnlyOfChanges;

    /**
     * Returns the mails about a roster.
     *
     * @param roster its file name
     */
    ManagerMails(Texts texts, String roster, LocalDate asOf, boolean isOnlyOfChanges) {
        this.texts = texts;
        this.roster = roster;
        this.asOf = asOf;
        this.isOnlyOfChanges = isOnlyOfChanges;
    }

    /** Returns the mails, none for a group without people in the roster. */
    List<OutgoingMail> of(String name, ManagedPeople people, List<ManagedGroup> groups) {
        List<OutgoingMail> mails = new ArrayList<>();
        for (ManagedGroup group : groups) {
            boolean isSent = !isOnlyOfChanges || people.haveChanged(group);
            if (isSent && !people.of(group).isEmpty()) {
                String kind = group.employer().isPresent() ? "-manager-" : Outbox.ofDepartment(group.department());
                for (String address : group.addresses()) {
                    mails.add(mail(name + kind + (mails.size() + 1), group, people.of(group), address));
                }
            }
        }
        return mails;
    }

    private OutgoingMail mail(String name, ManagedGroup group, List<ManagedPerson> people, String reader) {
        long toActOn =
                people.stream().filter(person -> person.urgency().isToActOn()).count();
        String label = MailText.line(group.employer()
                .map(employer -> texts.text("mail.group", employer, group.department()))
                .orElse(group.department()));
        return new OutgoingMail(
                name,
                reader,
                texts.text("mail.manager.subject", asOf, roster, label),
                String.join(
                                "\n\n",
                                texts.text("mail.manager.text", label, asOf, people.size(), toActOn, roster),
                                texts.text("mail.closing"))
                        + "\n",
                Optional.of(CsvTable.attached(
                        new PeopleCsv(texts).of(people), roster, MailText.partOfName(label) + "-" + asOf)));
    }
}
