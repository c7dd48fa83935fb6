package org.hsproster.roster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.header.ColumnMatch;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.ColumnTable;
import org.hsproster.roster.header.HeaderMatcher;
import org.hsproster.roster.header.NearestColumn;
import org.hsproster.roster.person.FactSource;
import org.hsproster.roster.person.FactSources;
import org.hsproster.roster.person.RowCells;

/**
 * Facts that are entered for several people, each read as a cell of its column in a roster is.
 *
 * @param texts the entries by the id of their column
 * @param facts what they say, and nothing else
 * @param findings about the entries
 */
public record EnteredFacts(Map<String, String> texts, Employee facts, List<Finding> findings) {

    /** The columns that identify one person, one row or one employer, which no several people share. */
    private static final Set<String> OF_ONE =
            Set.of("employeeNo", "name", "familyName", "givenName", "effectiveFrom", "otherNames");

    public EnteredFacts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        findings = List.copyOf(findings);
    }

    /**
     * Reads entries as the cells of one row.
     *
     * @param texts by the id of the column, see {@link #column}
     * @param asOf the day up to which lengths of experience are counted
     */
    public static EnteredFacts read(Map<String, String> texts, LocalDate asOf) {
        RowCells cells = RowCells.ofConstants(texts, asOf);
        Employee.Builder employee = new Employee.Builder();
        for (FactSource<?> source : FactSources.ofPerson()) {
            source.addTo(employee, cells);
        }
        return new EnteredFacts(texts, employee.build(), cells.findings());
    }

    /**
     * Returns the column that several people can share, by its id or by any recognised header; empty for any other,
     * and for a column that is never read.
     */
    public static Optional<ColumnName> column(String name) {
        return HeaderMatcher.standard()
                .match(name)
                .filter(match -> match.doubt().isEmpty())
                .map(ColumnMatch::id)
                .filter(id -> ColumnTable.standard().ids().contains(id) && !OF_ONE.contains(id))
                .filter(id -> !ColumnTable.standard().isSensitive(name))
                .map(ColumnName::new);
    }

    /** Returns the column whose name is most like an unknown one, if any is. */
    public static Optional<ColumnName> nearest(String name) {
        return NearestColumn.to(name, ColumnTable.standard(), OF_ONE).map(ColumnName::new);
    }

    /** Tests whether every entry says its fact clearly. */
    public boolean isClear() {
        return !facts.hasOpenFacts();
    }

    /** Returns what is wrong with the first entry that does not say its fact clearly. */
    public Optional<Finding> problem() {
        return findings.stream()
                .filter(finding -> finding.about()
                        .filter(fact -> facts.reported(fact).isOpen())
                        .isPresent())
                .findFirst();
    }

    /** Returns the first column whose entry makes no difference: a blank, or a bonus without any pay. */
    public Optional<ColumnName> idle(LocalDate asOf) {
        return texts.keySet().stream()
                .filter(column -> {
                    Map<String, String> others = new LinkedHashMap<>(texts);
                    others.remove(column);
                    return isSame(facts, read(others, asOf).facts());
                })
                .findFirst()
                .map(ColumnName::new);
    }

    /** Returns an employee with these facts in place of the recorded ones; the same object where nothing changes. */
    public Employee addTo(Employee employee) {
        Employee changed = employee;
        for (Fact<?> fact : Fact.all()) {
            changed = with(fact, changed);
        }
        return changed;
    }

    private <T> Employee with(Fact<T> fact, Employee employee) {
        Reported<T> entered = facts.reported(fact);
        return !entered.isRecorded() || entered.equals(employee.reported(fact))
                ? employee
                : employee.with(fact, entered);
    }

    private static boolean isSame(Employee one, Employee other) {
        return Fact.all().stream().allMatch(fact -> one.reported(fact).equals(other.reported(fact)));
    }

    @Override
    public String toString() {
        return "EnteredFacts";
    }
}
