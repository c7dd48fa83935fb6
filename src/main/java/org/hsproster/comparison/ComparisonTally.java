package org.hsproster.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hsproster.employee.StatusOfResidence;

/** Counts people who come one by one, and keeps those whose answer changes. */
public final class ComparisonTally {

    private final MoveCounts all = new MoveCounts();
    private final GroupMoves departments = new GroupMoves();
    private final GroupMoves employers = new GroupMoves();
    private final List<ComparedPerson> changed = new ArrayList<>();
    private final Set<StatusOfResidence> statuses = EnumSet.noneOf(StatusOfResidence.class);
    private int inScope;

    /** Counts a person. */
    public void add(ComparedPerson person) {
        all.add(person);
        departments.add(person.identity().department(), person);
        employers.add(person.identity().employer(), person);
        person.identity().status().ifPresent(statuses::add);
        inScope += person.isInScope() ? 1 : 0;
        if (person.isChanged()) {
            changed.add(person);
        }
    }

    /** Returns how many people there are so far. */
    public int people() {
        return all.people();
    }

    /** Returns the comparison once all people are counted. */
    public RosterComparison comparison() {
        return new RosterComparison(all, inScope, departments.groups(), employers.groups(), statuses, changed);
    }
}
