package org.hsproster.monthly.mail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hsproster.report.wording.Texts;

/**
 * What the mail to HR tells of the stages of reminders, in lines.
 *
 * @param last about the people in the last two stages
 * @param entered about the people who have entered a stage, and about owners who are not reminded
 */
record HrReminders(List<String> last, List<String> entered) {

    /**
     * Returns what is told of a roster.
     *
     * @param owners the names that have an address; none where owners get no mail
     * @param isForOwners whether owners may hear of the people of the roster, and be named
     */
    static HrReminders of(Texts texts, RemindedPeople people, Collection<String> owners, boolean isForOwners) {
        ReminderLines lines = new ReminderLines(texts, people, isForOwners);
        List<String> entered = new ArrayList<>(lines.entered());
        if (!owners.isEmpty()) {
            if (isForOwners) {
                entered.addAll(lines.withoutAddress(people.ownersWithout(owners)));
            } else if (people.areOwned()) {
                entered.addAll(List.of(texts.text("mail.keptFromOwners"), ""));
            }
        }
        return new HrReminders(lines.escalation(), entered);
    }
}
