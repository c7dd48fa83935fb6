package org.hsproster.roster.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.annotation.CaseMark;
import org.hsproster.roster.annotation.CasePart;
import org.hsproster.roster.annotation.CaseRow;
import org.hsproster.roster.annotation.HrNote;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.person.CaseCell;
import org.hsproster.roster.person.CaseNote;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.value.CaseStateReader;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.roster.value.date.DateReader;

/**
 * Merges what several places say about the case of one person: the action list, and the row of the roster with its own
 * and its added columns. What HR has changed since the program wrote it counts; of two changes the later state and the
 * later day, and the owner and note of the action list.
 */
final class CaseMerge {

    private static final ValueReader<CaseState> STATE = new CaseStateReader();
    private static final ValueReader<LocalDate> DAY = UncertainValueReader.of("date", DateReader.ofFiling());
    private static final Comparator<String> NONE_IS_LATER = Comparator.comparing(String::isEmpty);

    private final RosterEntry entry;
    private final List<CaseRow> listed;
    private final List<CaseRow> beside;
    private final CaseMark mark;
    private final String file;
    private final LocalDate asOf;
    private final Map<Fact<?>, CaseCell> cells = new HashMap<>();
    private final Map<Fact<?>, Reported<?>> columns = new HashMap<>();
    private final List<LocatedFinding> findings = new ArrayList<>();
    private Employee employee;

    /**
     * Creates a merge of one person.
     *
     * @param listed rows of the action list
     * @param beside added columns beside the rows of the roster, that of the deciding row first
     */
    CaseMerge(RosterEntry entry, List<HrNote> listed, List<CaseRow> beside, String file, LocalDate asOf) {
        this.entry = entry;
        this.employee = entry.employee();
        this.listed = listed.stream().map(HrNote::written).toList();
        this.beside = beside;
        this.mark = CaseMark.parse(listed.isEmpty() ? "" : listed.get(0).mark());
        this.file = file;
        this.asOf = asOf;
    }

    RosterEntry merged() {
        fact(CasePart.STATE, Fact.CASE_STATE, STATE, Comparator.naturalOrder());
        fact(CasePart.FILED_ON, Fact.FILED_ON, DAY, Comparator.naturalOrder());
        boolean isExpiryNew = ExpiryChange.isNew(employee, Stream.concat(listed.stream(), beside.stream()), asOf);
        if (!isExpiryNew) {
            askForNewExpiry();
        }
        CaseNote note = new CaseNote(text(CasePart.OWNER), text(CasePart.NOTE), cells, columns, isExpiryNew);
        return entry.with(employee, note, findings);
    }

    private void askForNewExpiry() {
        if (employee.confirmed(Fact.EXPIRES_ON).isPresent()
                && employee.confirmed(Fact.CASE_STATE)
                        .filter(CaseState.GRANTED::equals)
                        .isPresent()) {
            Optional.ofNullable(cells.get(Fact.CASE_STATE))
                    .ifPresent(cell -> findings.add(located(
                            cell,
                            Finding.about(Fact.CASE_STATE, RosterFindingCode.GRANTED_WITH_SAME_EXPIRY, cell.text()))));
        }
    }

    private <T> void fact(CasePart part, Fact<T> fact, ValueReader<T> reader, Comparator<T> order) {
        Statement<T> recorded = Statement.recorded(employee.reported(fact));
        columns.put(fact, recorded.value());
        Statement<T> chosen = choose(part, recorded, order, row -> Statement.read(row, part, fact, reader, asOf));
        if (chosen.cell().isPresent() || !chosen.meaning().equals(recorded.meaning())) {
            employee = employee.with(fact, chosen.value());
            chosen.cell().ifPresent(cell -> {
                cells.put(fact, cell);
                chosen.findings().forEach(finding -> findings.add(located(cell, finding)));
            });
        }
    }

    private String text(CasePart part) {
        return choose(part, Statement.none(), NONE_IS_LATER, row -> Statement.text(row, part))
                .value()
                .confirmed()
                .orElse("");
    }

    private <T> Statement<T> choose(
            CasePart part, Statement<T> recorded, Comparator<T> order, Function<CaseRow, Statement<T>> read) {
        Statement<T> roster =
                latest(part, recorded, order, beside.stream().map(read).toList());
        if (listed.isEmpty()) {
            return roster;
        }
        Statement<T> list =
                latest(part, Statement.none(), order, listed.stream().map(read).toList());
        if (list.meaning().equals(roster.meaning()) || isChangedOnRosterAlone(part, list, roster)) {
            return roster;
        }
        if (mark.isRosterUnchanged(part, roster.meaning())) {
            return list;
        }
        return latest(part, list, order, List.of(roster));
    }

    private boolean isChangedOnRosterAlone(CasePart part, Statement<?> list, Statement<?> roster) {
        return mark.isListUnchanged(part, list.meaning()) && !mark.isRosterUnchanged(part, roster.meaning());
    }

    /** Returns the statement that says most, and reports those that say something else. */
    private <T> Statement<T> latest(CasePart part, Statement<T> first, Comparator<T> order, List<Statement<T>> others) {
        Statement<T> chosen = first;
        for (Statement<T> other : others) {
            boolean isLater = other.isAfter(chosen, order);
            Statement<T> left = isLater ? chosen : other;
            chosen = isLater ? other : chosen;
            if (!left.isBlank() && !left.meaning().equals(chosen.meaning())) {
                report(part, chosen, left);
            }
        }
        return chosen;
    }

    private void report(CasePart part, Statement<?> chosen, Statement<?> left) {
        Finding finding = new Finding(differ(part), Optional.empty(), List.of(place(part, chosen), place(part, left)));
        findings.add(
                chosen.cell().or(left::cell).map(cell -> located(cell, finding)).orElseThrow());
    }

    private static RosterFindingCode differ(CasePart part) {
        return switch (part) {
            case OWNER -> RosterFindingCode.CASE_OWNERS_DIFFER;
            case STATE -> RosterFindingCode.CASE_STATES_DIFFER;
            case FILED_ON -> RosterFindingCode.FILING_DAYS_DIFFER;
            case NOTE -> RosterFindingCode.CASE_NOTES_DIFFER;
        };
    }

    private LocatedFinding located(CaseCell cell, Finding finding) {
        return new LocatedFinding(file, cell.sheet(), Optional.of(cell.address()), finding);
    }

    /** Returns where a statement stands, as messages say it. */
    private String place(CasePart part, Statement<?> statement) {
        return statement
                .cell()
                .map(cell -> cell.sheet().map(sheet -> sheet + "!").orElse("") + cell.address())
                .orElseGet(() -> ofColumn(part));
    }

    private String ofColumn(CasePart part) {
        Fact<?> fact = part == CasePart.STATE ? Fact.CASE_STATE : Fact.FILED_ON;
        LocatedFinding cell = entry.origin(fact).locate(Finding.about(fact, differ(part)));
        return cell.sheet().map(sheet -> sheet + "!").orElse("") + cell.cell().orElse("");
    }
}
