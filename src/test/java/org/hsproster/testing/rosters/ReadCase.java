package org.hsproster.testing.rosters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.ReadingOptions;
import org.hsproster.roster.RosterCells;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * A roster whose cells are looked up by what is written in them.
 *
 * @param words of each column by its id, row by row
 */
public record ReadCase(Map<String, List<String>> words, List<RosterEntry> entries) {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);

    public static Map<String, ReadCase> all(String... names) {
        Map<String, ReadCase> cases = new HashMap<>();
        for (String name : names) {
            cases.put(name, of(CaseFile.named(name)));
        }
        return cases;
    }

    public static ReadCase of(Path file) {
        try {
            RosterFiles.Contents read =
                    RosterFiles.read(file, new ReadingOptions(AS_OF, Optional.empty(), EmployersTable.none()));
            return new ReadCase(words(file, read), read.entries());
        } catch (UnreadableRosterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> words(Path file, RosterFiles.Contents read)
            throws UnreadableRosterException {
        List<Map<Integer, RosterCells.Value>> rows = new ArrayList<>();
        try (RosterCells cells = RosterCells.open(read.sheets(), Optional.empty())) {
            for (RosterEntry entry : read.entries()) {
                rows.add(cells.row(new SheetPosition(entry.sheet(), entry.row())));
            }
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        read.sheets()
                .get(0)
                .columns()
                .forEach((id, column) -> words.put(
                        id,
                        rows.stream()
                                .map(row -> row.get(column.index()))
                                .map(value -> value == null ? "" : value.text())
                                .toList()));
        return words;
    }

    /** The outcome on one line: {@code 2027-04-01}, {@code unclear N2 VALUE_NOT_SETTLED}, {@code UNREADABLE_DATE}. */
    public String outcomeOf(String word, Fact<?> fact) {
        int row = words.get(fact.id()).indexOf(word);
        if (row < 0) {
            throw new IllegalArgumentException("no such word: " + word);
        }
        return outcome(entries.get(row), fact);
    }

    public static String outcome(RosterEntry entry, Fact<?> fact) {
        String codes = entry.findings().stream()
                .filter(finding -> finding.about().filter(fact::equals).isPresent())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return (value(entry.employee(), fact) + " " + codes).strip();
    }

    private static String value(Employee employee, Fact<?> fact) {
        Reported<?> reported = employee.reported(fact);
        if (reported instanceof Reported.Unclear<?> unclear) {
            return "unclear " + written(unclear.value());
        }
        return reported.confirmed().map(ReadCase::written).orElse(reported.isRecorded() ? "" : "missing");
    }

    private static String written(Object value) {
        if (value instanceof AcademicBackground background) {
            return new TreeSet<>(background.degrees()).toString();
        }
        if (value instanceof ProfessionalCareer career) {
            return career.since().toString();
        }
        return value instanceof JapaneseProficiency japanese ? written(japanese) : value.toString();
    }

    private static String written(JapaneseProficiency japanese) {
        String level = japanese.jlptLevel().orElse("");
        String score =
                japanese.bjtScore().isPresent() ? " BJT" + japanese.bjtScore().getAsInt() : "";
        String all = (level + score + (japanese.japaneseMajorAbroad() ? " major" : "")).strip();
        return all.isEmpty() ? "none" : all;
    }
}
