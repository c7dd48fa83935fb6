package org.hsproster.comparison;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.Reason;
import org.hsproster.roster.person.RosterEntry;

/**
 * A person with the answers before and after.
 *
 * @param isInScope whether the changes of facts are for the person
 * @param items the points that differ by item; none where the answers are the same
 * @param reason the first one of the answer after that gives away neither pay nor birthday
 */
public record ComparedPerson(
        Identity identity,
        boolean isInScope,
        Answer before,
        Answer after,
        List<ItemDifference> items,
        Optional<Reason> reason) {

    /**
     * What identifies a person, and all that is taken over from the roster.
     *
     * @param sheet empty for a CSV
     * @param row 1-based, as the spreadsheet shows it
     */
    public record Identity(
            String file,
            Optional<String> sheet,
            int row,
            Optional<String> employeeNo,
            Optional<String> name,
            Optional<String> department,
            Optional<String> employer,
            Optional<StatusOfResidence> status) {

        static Identity of(RosterEntry entry) {
            return new Identity(
                    entry.sheet().file().getFileName().toString(),
                    entry.sheet().sheet(),
                    entry.row(),
                    entry.employee().confirmed(Fact.EMPLOYEE_NO),
                    entry.employee().confirmed(Fact.NAME),
                    entry.employee().confirmed(Fact.DEPARTMENT),
                    entry.employee().confirmed(Fact.EMPLOYER),
                    entry.employee().confirmed(Fact.STATUS_OF_RESIDENCE));
        }

        @Override
        public String toString() {
            return "Identity";
        }
    }

    /** Tests whether the answers differ. */
    public boolean isChanged() {
        return !before.equals(after);
    }
}
