package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookSensitivity;
import org.hsproster.report.run.CommonCause;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.workbook.cell.CellContent;

/** Collects the data problems as lines, those with one cause and one effect together. */
final class ProblemLines {

    private static final Comparator<ProblemLine> ORDER =
            Comparator.comparing(ProblemLine::severity).thenComparing(ProblemLines::rank);

    /** What makes findings one line. */
    private record Key(CommonCause cause, Optional<OutlookSensitivity.Answer> sensitivity) {}

    private final OutlookSensitivity sensitivity;
    private final PersonCells people;
    private final List<ProblemLine> lines = new ArrayList<>();
    private final Map<Key, ProblemLine> shared = new HashMap<>();

    ProblemLines(OutlookSensitivity sensitivity, PersonCells people) {
        this.sensitivity = sensitivity;
        this.people = people;
    }

    /** Adds a finding that is about a file, a sheet or a column. */
    void add(LocatedFinding located) {
        add(new ProblemLine(located, new CellContent.Nothing(), Optional.empty(), Optional.empty()));
    }

    /** Adds the findings about a person. */
    void add(AssessedEntry person) {
        for (LocatedFinding located : person.findings()) {
            add(new ProblemLine(
                    located,
                    people.number(person),
                    PersonCells.confirmed(person, Fact.NAME),
                    Optional.of(sensitivity.of(person, located.finding()))));
        }
    }

    /** Returns the lines: errors first and, of these, those that could change an outlook. */
    List<ProblemLine> sorted() {
        return lines.stream().sorted(ORDER).toList();
    }

    private void add(ProblemLine line) {
        CommonCause.of(line.first())
                .flatMap(cause -> Optional.ofNullable(shared.putIfAbsent(new Key(cause, line.sensitivity()), line)))
                .ifPresentOrElse(known -> known.add(line), () -> lines.add(line));
    }

    private static int rank(ProblemLine line) {
        return line.sensitivity().map(ProblemLines::rank).orElse(1);
    }

    private static int rank(OutlookSensitivity.Answer answer) {
        return switch (answer) {
            case YES -> 0;
            case NOT_KNOWN -> 2;
            case NO -> 3;
        };
    }
}
