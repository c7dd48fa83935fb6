package org.hsproster.monthly.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.ManagerSentences;
import org.hsproster.report.wording.Texts;

/** Mails to the owners of cases about people who have entered a stage of reminders. */
final class OwnerMails {

    private static final List<String> COLUMNS = List.of(
            "people.employeeNo",
            "added.FLAG",
            "people.deadline",
            "actions.daysLeft",
            "mail.reminders.stageColumn",
            "actions.state",
            "added.WHAT_TO_DO");

    private final Texts texts;
    private final String roster;
    private final RemindedPeople people;
    private final ManagerSentences sentences;

    /**
     * Returns the mails about a roster.
     *
     * @param roster its file name
     */
    OwnerMails(Texts texts, String roster, RemindedPeople people) {
        this.texts = texts;
        this.roster = roster;
        this.people = people;
        this.sentences = new ManagerSentences(texts);
    }

    /**
     * Returns the mails, none for an owner without people who have entered a stage.
     *
     * @param owners addresses by name
     */
    List<OutgoingMail> of(String name, Map<String, List<String>> owners) {
        List<OutgoingMail> mails = new ArrayList<>();
        new TreeMap<>(owners).forEach((owner, addresses) -> {
            List<RemindedPerson> own = people.entered(owner).stream()
                    .filter(person -> person.seen().isPresent())
                    .toList();
            if (!own.isEmpty()) {
                for (String address : addresses) {
                    mails.add(mail(name + "-owner-" + (mails.size() + 1), MailText.line(owner), own, address));
                }
            }
        });
        return mails;
    }

    private OutgoingMail mail(String name, String owner, List<RemindedPerson> own, String reader) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("mail.owner.opening", roster, people.asOf(), owner, own.size()));
        lines.add("");
        lines.addAll(new ReminderLines(texts, people, false).of(own));
        lines.add("");
        lines.add(texts.text("mail.owner.next"));
        lines.add("");
        lines.add(texts.text("mail.closing"));
        byte[] table = CsvTable.of(
                COLUMNS.stream().map(texts::text).toList(),
                own.stream().map(this::cells).toList());
        return new OutgoingMail(
                name,
                reader,
                texts.text("mail.owner.subject", roster, people.asOf(), owner, own.size()),
                String.join("\n", lines) + "\n",
                Optional.of(CsvTable.attached(table, roster, "reminders-" + people.asOf())));
    }

    private List<String> cells(RemindedPerson person) {
        ManagedPerson seen = person.seen().orElseThrow();
        return List.of(
                seen.employeeNo().map(ExcelText::code).orElse(""),
                ExcelText.sentence(PersonNotice.outlook(
                        texts.text("outlook." + seen.outlook().name()), seen.outlook(), seen.urgency(), texts)),
                person.deadline().toString(),
                String.valueOf(person.daysLeft(people.asOf())),
                String.valueOf(person.stage()),
                ExcelText.sentence(texts.text("caseState." + person.state().name())),
                ExcelText.sentence(sentences.step(seen)));
    }
}
