package org.hsproster.monthly.mail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/** What mails say of people in stages of reminders, in lines. */
final class ReminderLines {

    private static final int MOST = 20;

    private final Texts texts;
    private final Sentences sentences;
    private final RemindedPeople people;
    private final boolean areOwnersNamed;

    /**
     * Returns the lines about a roster.
     *
     * @param areOwnersNamed whether lines about people name the owner of the case
     */
    ReminderLines(Texts texts, RemindedPeople people, boolean areOwnersNamed) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.people = people;
        this.areOwnersNamed = areOwnersNamed;
    }

    /** Returns the paragraph about people in the last two stages; none where there are none. */
    List<String> escalation() {
        List<RemindedPerson> last = people.escalated();
        if (last.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("mail.reminders.last", people.stages().lastBeginAt(), last.size()));
        lines.addAll(of(last));
        lines.add("");
        return lines;
    }

    /** Returns the people who have entered a stage, by stage, the last one first; none where there are none. */
    List<String> entered() {
        List<RemindedPerson> entered = people.entered();
        if (entered.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("mail.reminders.entered", entered.size()));
        List<Integer> stages = new ArrayList<>(people.stages().days());
        Collections.reverse(stages);
        for (int stage : stages) {
            List<RemindedPerson> inStage =
                    entered.stream().filter(person -> person.stage() == stage).toList();
            if (!inStage.isEmpty()) {
                lines.add(texts.text("mail.reminders.stage", stage, inStage.size()));
                lines.addAll(of(inStage));
            }
        }
        lines.add("");
        return lines;
    }

    /** Returns a line about each of the first people, and how many more there are. */
    List<String> of(List<RemindedPerson> some) {
        List<String> lines = new ArrayList<>();
        some.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (some.size() > MOST) {
            lines.add(texts.text("mail.reminders.more", some.size() - MOST));
        }
        return lines;
    }

    private String line(RemindedPerson person) {
        PersonNotice notice = person.notice();
        return texts.text(
                person.owner().isEmpty() || !areOwnersNamed ? "mail.reminders.person" : "mail.reminders.ofOwner",
                person.deadline(),
                person.daysLeft(people.asOf()),
                notice.employeeNo().map(MailText::line).orElseGet(() -> texts.text("mail.noNumber")),
                notice.outlook(sentences.flag(notice.outlook()), texts),
                sentences.caseState(person.state()),
                person.owner());
    }

    /** Returns the sentence about owners of cases who have no address; none where all have one. */
    List<String> withoutAddress(List<String> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "mail.reminders.withoutAddress", owners.stream().limit(MOST).toList()));
        if (owners.size() > MOST) {
            lines.add(texts.text("mail.reminders.more", owners.size() - MOST));
        }
        lines.add("");
        return lines;
    }
}
