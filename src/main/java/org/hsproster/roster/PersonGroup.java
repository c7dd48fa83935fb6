package org.hsproster.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that bear one employee number. They are one person, unless they contradict each other. */
final class PersonGroup {

    private final int lastRow;
    private final List<PersonRow> rows = new ArrayList<>();
    private @Nullable Map<Integer, RosterEntry> people;

    /** A group whose rows end with {@code lastRow}. */
    PersonGroup(int lastRow) {
        this.lastRow = lastRow;
    }

    void add(PersonRow row) {
        rows.add(row);
    }

    /** Whether no row of the group follows {@code row}. */
    boolean endsBy(int row) {
        return lastRow <= row;
    }

    /** The person that the row decides about, if any. */
    Optional<RosterEntry> at(int row, LocalDate asOf) {
        if (people == null) {
            people = people(asOf);
        }
        return Optional.ofNullable(people.get(row));
    }

    private Map<Integer, RosterEntry> people(LocalDate asOf) {
        if (rows.size() == 1) { // nearly everybody
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
            byRow.put(entry.row(), sharing.isEmpty() ? entry : entry.with(numberShared(sharing)));
        }
        return byRow;
    }

    private List<List<PersonRow>> parted() {
        List<List<PersonRow>> parted = new ArrayList<>();
        for (PersonRow row : rows) {
            parted.stream()
                    .filter(person -> person.stream().allMatch(row::fits))
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

    private static Finding numberShared(List<PersonRow> others) {
        return Finding.about(Fact.EMPLOYEE_NO, RosterFindingCode.NUMBER_SHARED, MergedRows.numbers(others));
    }
}
