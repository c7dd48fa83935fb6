package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The people with the nearest deadlines among those that need action, up to {@value #MOST}. */
final class MostUrgentPeople {

    private static final int MOST = 20;

    private final List<PersonNotice> nearest = new ArrayList<>();

    void add(PersonNotice person) {
        if (!person.urgency().isToActOn()) {
            return;
        }
        nearest.add(person);
        nearest.sort(Comparator.comparing(
                        (PersonNotice each) -> each.urgency().deadline().orElse(LocalDate.MAX))
                .thenComparing(each -> each.outlook().severity()));
        if (nearest.size() > MOST) {
            nearest.remove(MOST);
        }
    }

    List<PersonNotice> nearest() {
        return List.copyOf(nearest);
    }
}
