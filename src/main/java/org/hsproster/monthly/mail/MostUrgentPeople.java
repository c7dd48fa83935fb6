package org.hsproster.monthly.mail;

import java.util.List;
import org.hsproster.report.NearestDeadlines;

/** The people with the nearest deadlines among those that need action, up to {@value #MOST}. */
final class MostUrgentPeople {

    private static final int MOST = 20;

    private final NearestDeadlines<PersonNotice> nearest = new NearestDeadlines<>(MOST, PersonNotice::place);

    void add(PersonNotice person) {
        if (person.urgency().isToActOn()) {
            nearest.add(person);
        }
    }

    List<PersonNotice> nearest() {
        return nearest.people();
    }
}
