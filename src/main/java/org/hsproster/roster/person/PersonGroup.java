package org.hsproster.roster.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet that may be about one person. Rows with one employee number are, unless they contradict each
 * other; rows that share only name and date of birth are if they have different periods of stay.
 */
final class PersonGroup {

    private final int lastRow;
    private final boolean isNumbered;
    private final List<PersonRow> rows = new ArrayList<>();
    private @Nullable Map<Integer, RosterEntry> people;

    private PersonGroup(int lastRow, boolean isNumbered) {
        this.lastRow = lastRow;
        this.isNumbered = isNumbered;
    }

    /**
     * Returns a group of rows with one employee number.
     *
     * @param lastRow the number of its last row
     */
    static PersonGroup byNumber(int lastRow) {
        return new PersonGroup(lastRow, true);
    }

    /**
     * Returns a group of rows with one name and date of birth.
     *
     * @param lastRow the number of its last row
     */
    static PersonGroup byIdentity(int lastRow) {
        return new PersonGroup(lastRow, false);
    }

    void add(PersonRow row) {
        rows.add(row);
    }

    /** Tests whether no row of the group follows {@code row}. */
    boolean endsBy(int row) {
        return lastRow <= row;
    }

    /** Returns the person whose deciding row this is, if any. */
    Optional<RosterEntry> at(int row, LocalDate asOf) {
        if (people == null) {
            people = people(asOf);
        }
        return Optional.ofNullable(people.get(row));
    }

    private Map<Integer, RosterEntry> people(LocalDate asOf) {
        if (rows.size() == 1) { // nearly every person
            RosterEntry only = MergedRows.of(rows, asOf);
            return Map.of(only.row(), only);
        }
        List<List<PersonRow>> parted = parted();
        Map<Integer, RosterEntry> byRow = new HashMap<>();
        for (List<PersonRow> person : parted) {
            List<PersonRow> sharing = parted.stream()
                    .filter(other -> other != person && other.get(0).hasEmployerOf(person.get(0)))
                    .flatMap(List::stream)
                    .toList();
            RosterEntry entry = MergedRows.of(person, asOf);
            byRow.put(entry.row(), sharing.isEmpty() || !isNumbered ? entry : entry.with(numberShared(sharing)));
        }
        return byRow;
    }

    private List<List<PersonRow>> parted() {
        List<List<PersonRow>> parted = new ArrayList<>();
        for (PersonRow row : rows) {
            parted.stream()
                    .filter(person -> person.stream().allMatch(other -> areOne(row, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<PersonRow> person = new ArrayList<>();
                        parted.add(person);
                        return person;
                    })
                    .add(row);
        }
        return parted;
    }

    private boolean areOne(PersonRow row, PersonRow other) {
        return isNumbered ? row.fits(other) : row.isAnotherPeriodOf(other);
    }

    private static Finding numberShared(List<PersonRow> others) {
        return Finding.about(Fact.EMPLOYEE_NO, RosterFindingCode.NUMBER_SHARED, MergedRows.numbers(others));
    }
}
