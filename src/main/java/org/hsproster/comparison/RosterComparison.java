package org.hsproster.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hsproster.employee.StatusOfResidence;

/**
 * The comparison of one roster.
 *
 * @param inScope how many people the changes of facts are for
 * @param departments in which most people change first; none where the roster names none
 * @param employers likewise
 * @param statuses that any person holds
 * @param changed the people whose answer changes, in the order of the roster
 */
public record RosterComparison(
        MoveCounts all,
        int inScope,
        List<ComparedGroup> departments,
        List<ComparedGroup> employers,
        Set<StatusOfResidence> statuses,
        List<ComparedPerson> changed) {

    public RosterComparison {
        departments = List.copyOf(departments);
        employers = List.copyOf(employers);
        statuses = Collections.unmodifiableSet(statuses);
        changed = List.copyOf(changed);
    }
}
