package org.hsproster.roster.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * Merges several rows into one person. The rows valid on the day of the run count, and contradictions make a fact
 * unclear.
 */
final class MergedRows {

    /** The facts of which the latest value counts, since an application goes on. */
    private static final Map<Fact<?>, RosterFindingCode> LATER = Map.of(
            Fact.CASE_STATE, RosterFindingCode.CASE_STATES_DIFFER,
            Fact.FILED_ON, RosterFindingCode.FILING_DAYS_DIFFER);

    private final List<PersonRow> all;
    private final PeriodOrder order;
    private final List<PersonRow> deciding;
    private final PersonRow own;
    private final Map<Fact<?>, SheetPosition> origins = new HashMap<>();
    private final List<LocatedFinding> elsewhere = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Employee employee = Employee.unknown();

    private MergedRows(List<PersonRow> all, PeriodOrder order, LocalDate asOf) {
        this.all = all;
        this.order = order;
        Optional<LocalDate> valid = order.deciding(all, asOf);
        this.deciding = all.stream()
                .filter(row -> order.day(row).isEmpty() || order.day(row).equals(valid))
                .toList();
        this.own = deciding.stream()
                .filter(row -> order.day(row).isPresent())
                .findFirst()
                .orElse(deciding.get(0));
    }

    /** Returns the person of one or more rows, given in the order of the sheet. */
    static RosterEntry of(List<PersonRow> rows, LocalDate asOf) {
        if (rows.size() == 1) {
            return rows.get(0).entry();
        }
        MergedRows merged = new MergedRows(rows, PeriodOrder.of(rows), asOf);
        Fact.all().forEach(merged::merge);
        merged.tellOtherRows(asOf);
        return merged.entry();
    }

    private <T> void merge(Fact<T> fact) {
        List<PersonRow> recorded = deciding.stream()
                .filter(row -> row.employee().reported(fact).isRecorded())
                .toList();
        if (recorded.isEmpty()) {
            return;
        }
        PersonRow first = recorded.contains(own) ? own : recorded.get(0);
        Reported<T> reported = first.employee().reported(fact);
        if (recorded.stream()
                .noneMatch(row ->
                        FactComparison.contradict(fact, reported, row.employee().reported(fact)))) {
            take(fact, reported, first);
        } else if (LATER.containsKey(fact)) {
            takeLatest(fact, recorded);
        } else {
            employee = employee.with(fact, new Reported.Unreadable<>());
            String rows = numbers(recorded);
            recorded.forEach(row -> report(row, Finding.about(fact, RosterFindingCode.ROWS_CONTRADICT, rows)));
        }
    }

    /** Takes the latest value of the rows, and reports the others. */
    private <T> void takeLatest(Fact<T> fact, List<PersonRow> recorded) {
        PersonRow latest = recorded.stream()
                .reduce((before, row) -> isLater(fact, row, before) ? row : before)
                .orElseThrow();
        take(fact, latest.employee().reported(fact), latest);
        recorded.stream()
                .filter(row ->
                        !row.employee().reported(fact).equals(latest.employee().reported(fact)))
                .forEach(row -> report(latest, differ(fact, latest, row)));
    }

    @SuppressWarnings("unchecked") // both are values of one fact whose type has an order
    private static <T> boolean isLater(Fact<T> fact, PersonRow row, PersonRow earlier) {
        Optional<T> value = row.employee().confirmed(fact);
        Optional<T> before = earlier.employee().confirmed(fact);
        return value.isPresent() && (before.isEmpty() || ((Comparable<T>) value.get()).compareTo(before.get()) > 0);
    }

    private static Finding differ(Fact<?> fact, PersonRow latest, PersonRow other) {
        RosterFindingCode code = Objects.requireNonNull(LATER.get(fact));
        return Finding.about(fact, code, cell(fact, latest), cell(fact, other));
    }

    private static String cell(Fact<?> fact, PersonRow row) {
        return row.position()
                .locate(Finding.about(fact, RosterFindingCode.ROWS_CONTRADICT))
                .cell()
                .orElse("");
    }

    private <T> void take(Fact<T> fact, Reported<T> reported, PersonRow from) {
        employee = employee.with(fact, reported);
        if (!isOwn(from)) {
            origins.put(fact, from.position());
        }
        from.findings().stream()
                .filter(finding -> finding.about().filter(fact::equals).isPresent())
                .forEach(finding -> report(from, finding));
    }

    private void report(PersonRow row, Finding finding) {
        if (isOwn(row)) {
            findings.add(finding);
        } else {
            elsewhere.add(row.position().locate(finding));
        }
    }

    private boolean isOwn(PersonRow row) {
        return row.number() == own.number();
    }

    private void tellOtherRows(LocalDate asOf) {
        boolean areChanges = order == PeriodOrder.EFFECTIVE;
        List<PersonRow> reported = all.stream()
                .filter(row -> !deciding.contains(row))
                .filter(row ->
                        !areChanges || order.day(row).filter(asOf::isBefore).isPresent())
                .toList();
        if (!reported.isEmpty()) {
            findings.add(
                    areChanges
                            ? Finding.about(Fact.EMPLOYEE_NO, RosterFindingCode.FUTURE_ROWS, numbers(reported))
                            : Finding.about(Fact.EXPIRES_ON, RosterFindingCode.OTHER_PERIODS, numbers(reported)));
        }
    }

    static String numbers(List<PersonRow> rows) {
        return rows.stream().map(row -> Integer.toString(row.number())).collect(Collectors.joining(", "));
    }

    private RosterEntry entry() {
        List<SheetPosition> others =
                all.stream().filter(row -> !isOwn(row)).map(PersonRow::position).toList();
        return new RosterEntry(
                own.position().sheet(),
                own.number(),
                employee,
                Optional.empty(),
                List.copyOf(findings),
                new OtherRows(others, origins, elsewhere));
    }
}
