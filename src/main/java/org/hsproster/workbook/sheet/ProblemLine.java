package org.hsproster.workbook.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.FindingCode;
import org.hsproster.report.OutlookSensitivity;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.workbook.cell.CellContent;

/** A line of the data problems: one finding, or several with one cause. */
final class ProblemLine {

    private static final int MOST_CELLS = 20;
    private static final int MOST_NAMES = 3;

    private final LocatedFinding first;
    private final CellContent number;
    private final Optional<OutlookSensitivity.Answer> sensitivity;
    private Set<String> cells;
    private Set<String> names;
    private Set<List<Object>> values;
    private int count = 1;

    /**
     * Creates the line of one finding.
     *
     * @param number the cell with the number of the person; no cell if it is not about one
     * @param name of the person
     * @param sensitivity whether the outlook could change; empty if it is not about a person
     */
    ProblemLine(
            LocatedFinding first,
            CellContent number,
            Optional<String> name,
            Optional<OutlookSensitivity.Answer> sensitivity) {
        this.first = first;
        this.number = number;
        this.sensitivity = sensitivity;
        this.cells = first.cell().map(Set::of).orElseGet(Set::of);
        this.names = name.map(Set::of).orElseGet(Set::of);
        this.values = Set.of(first.finding().values());
    }

    /** Adds the finding of another line, which has the same cause. */
    void add(ProblemLine other) {
        count++;
        cells = joined(cells, other.cells, MOST_CELLS);
        names = joined(names, other.names, MOST_NAMES);
        values = joined(values, other.values, Integer.MAX_VALUE);
    }

    /** Adds elements unless there are enough; the sets of a single finding are small ones that cannot be changed. */
    private static <T> Set<T> joined(Set<T> all, Set<T> more, int most) {
        Set<T> joined = all instanceof LinkedHashSet ? all : new LinkedHashSet<>(all);
        if (joined.size() < most) {
            joined.addAll(more);
        }
        return joined;
    }

    LocatedFinding first() {
        return first;
    }

    Optional<OutlookSensitivity.Answer> sensitivity() {
        return sensitivity;
    }

    FindingCode.Severity severity() {
        return first.finding().severity();
    }

    /** Returns how many findings it has. */
    int count() {
        return count;
    }

    /** Returns the addresses of the first cells. */
    List<String> cells() {
        return List.copyOf(cells);
    }

    /** Returns the names of the first people. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Returns the last value of each finding, without repetitions. */
    List<Object> values() {
        return values.stream()
                .filter(each -> !each.isEmpty())
                .map(each -> each.get(each.size() - 1))
                .distinct()
                .toList();
    }

    /** Tests whether its findings say different things. */
    boolean isMixed() {
        return values.size() > 1;
    }

    /** Returns the cell with the number of the person of its first finding. */
    CellContent number() {
        return number;
    }
}
