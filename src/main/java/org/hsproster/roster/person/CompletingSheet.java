package org.hsproster.roster.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.EmployeeNumbers;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.RowWords;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.roster.value.EmployeeNumber;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.TextNormalizer;
import org.hsproster.spreadsheet.UnreadableFileException;

/** A sheet that completes a roster by employee number. It never overwrites facts of the roster. */
public final class CompletingSheet {

    private static final Set<String> JAPAN =
            RowWords.listed("japan").map(TextNormalizer::key).collect(Collectors.toSet());

    private final RecognisedSheet sheet;
    private final Map<String, List<RosterEntry>> byNumber = new HashMap<>();
    private final Map<String, List<RosterEntry>> byNumberWithoutZeros = new HashMap<>();
    private final Set<SheetPosition> matched = new HashSet<>();
    private final List<RosterEntry> withoutNumber = new ArrayList<>();

    private CompletingSheet(RecognisedSheet sheet) {
        this.sheet = sheet;
    }

    public static CompletingSheet read(
            SpreadsheetFile file, RecognisedSheet sheet, LocalDate asOf, List<LocatedFinding> problems)
            throws UnreadableFileException {
        CompletingSheet supplement = new CompletingSheet(sheet);
        try (PeopleReading people = PeopleReading.of(file, sheet, SheetEmployer.none(), asOf, problems)) {
            for (RosterEntry entry = people.next(); entry != null; entry = people.next()) {
                supplement.add(entry);
            }
        }
        return supplement;
    }

    public RecognisedSheet sheet() {
        return sheet;
    }

    /** Returns the entry, completed if exactly one person of this sheet matches. */
    public RosterEntry complete(RosterEntry entry, EmployeeNumbers numbers) {
        Optional<String> number = entry.employee().confirmed(Fact.EMPLOYEE_NO);
        if (number.isEmpty()) {
            return entry;
        }
        List<RosterEntry> exact = byNumber.getOrDefault(EmployeeNumber.key(number.get()), List.of());
        List<RosterEntry> candidates = exact.isEmpty() && numbers.isUniqueWithoutZeros(number.get())
                ? byNumberWithoutZeros.getOrDefault(EmployeeNumber.withoutZeros(number.get()), List.of())
                : exact;
        List<RosterEntry> fitting =
                candidates.stream().filter(other -> fits(entry, other)).toList();
        if (fitting.size() != 1) {
            return entry;
        }
        matched.add(fitting.get(0).position());
        return new CompletedEntry(entry, fitting.get(0)).entry();
    }

    /** Returns unmatched people who may be foreign nationals. */
    List<RosterEntry> unmatchedPeople() {
        return unmatched().filter(CompletingSheet::mayBeForeign).toList();
    }

    /** Returns a finding for each of these people if the sheet may only complete others. */
    public List<LocatedFinding> unmatchedFindings() {
        return unmatchedPeople().stream()
                .map(entry -> entry.locate(Finding.about(
                        Fact.EMPLOYEE_NO, RosterFindingCode.JOIN_WITHOUT_PARTNER, Integer.toString(entry.row()))))
                .toList();
    }

    /** Returns a finding about the unmatched rows that are not people of their own. */
    public List<LocatedFinding> unusedRows() {
        List<Integer> rows = unmatched()
                .filter(entry -> !mayBeForeign(entry))
                .map(RosterEntry::row)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        LocatedFinding.of(sheet.location(), RosterFindingCode.JOIN_ROWS_NOT_USED, RowNumbers.of(rows)));
    }

    /** Returns the unmatched rows in the order of the sheet. */
    private Stream<RosterEntry> unmatched() {
        return Stream.concat(byNumber.values().stream().flatMap(List::stream), withoutNumber.stream())
                .filter(entry -> !matched.contains(entry.position()))
                .sorted(Comparator.comparingInt(RosterEntry::row));
    }

    private void add(RosterEntry entry) {
        Optional<String> number = entry.employee().confirmed(Fact.EMPLOYEE_NO);
        if (number.isEmpty()) {
            withoutNumber.add(entry);
            return;
        }
        byNumber.computeIfAbsent(EmployeeNumber.key(number.get()), key -> new ArrayList<>(1))
                .add(entry);
        byNumberWithoutZeros
                .computeIfAbsent(EmployeeNumber.withoutZeros(number.get()), key -> new ArrayList<>(1))
                .add(entry);
    }

    /**
     * Tests whether two entries may be one person. Dependants have the same number, so that names must agree unless
     * dates of birth do.
     */
    private static boolean fits(RosterEntry entry, RosterEntry other) {
        Employee one = entry.employee();
        Employee two = other.employee();
        Optional<LocalDate> birthDate = one.confirmed(Fact.BIRTH_DATE);
        boolean isBornTheSameDay = birthDate.isPresent() && birthDate.equals(two.confirmed(Fact.BIRTH_DATE));
        return !FactComparison.areDistinct(Fact.BIRTH_DATE, one, two)
                && !FactComparison.areDistinct(Fact.EMPLOYER, one, two)
                && (isBornTheSameDay || !FactComparison.areDistinct(Fact.NAME, one, two));
    }

    private static boolean mayBeForeign(RosterEntry entry) {
        Employee employee = entry.employee();
        return employee.reported(Fact.STATUS_OF_RESIDENCE).isRecorded()
                || employee.reported(Fact.EXPIRES_ON).isRecorded()
                || employee.confirmed(Fact.FOREIGNER).orElse(false)
                || (employee.reported(Fact.NATIONALITY).isRecorded()
                        && employee.confirmed(Fact.NATIONALITY)
                                .filter(CompletingSheet::isJapan)
                                .isEmpty());
    }

    private static boolean isJapan(String nationality) {
        return JAPAN.contains(TextNormalizer.key(nationality));
    }
}
