package org.hsproster.roster.employer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.roster.annotation.UserPart;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.EmployerFacts;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.RosterSheets;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;

/** Facts about employers that complete the rows of a roster, joined by the name of the employer. */
public final class EmployersTable {

    private static final EmployersTable NONE = new EmployersTable(new EmployerRows(), List.of(), List.of());

    private final EmployerRows rows;
    private final List<LocatedFinding> problems;
    private final List<RosterSheet> sheets;

    EmployersTable(EmployerRows rows, List<LocatedFinding> problems, List<RosterSheet> sheets) {
        this.rows = rows;
        this.problems = List.copyOf(problems);
        this.sheets = List.copyOf(sheets);
    }

    /** Returns the table that is used when none is given. */
    public static EmployersTable none() {
        return NONE;
    }

    /**
     * Reads every sheet of a file that has a column of employers and at least one about them.
     *
     * @param password tried if the file needs one
     * @throws UnreadableRosterException if there is no such sheet
     */
    public static EmployersTable read(Path path, Optional<Password> password, LocalDate asOf)
            throws UnreadableRosterException {
        try (SpreadsheetFile file = UserPart.open(path, password)) {
            RosterSheets sheets = RosterSheets.ofEmployers(file);
            return new EmployersReading(sheets.problems()).table(file, sheets.recognised(), asOf);
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    /**
     * Reads a table from sheets of the workbook that holds the roster.
     *
     * @return {@link #none} if there are no sheets
     */
    public static EmployersTable in(SpreadsheetFile file, List<RecognisedSheet> sheets, LocalDate asOf)
            throws UnreadableFileException {
        if (sheets.isEmpty()) {
            return NONE;
        }
        return new EmployersReading(about(sheets, RosterFindingCode.EMPLOYERS_SHEET_READ)).table(file, sheets, asOf);
    }

    /** Returns the findings about the sheets, columns and cells of the table. */
    public List<LocatedFinding> problems() {
        return problems;
    }

    /** Returns the sheets that were read. */
    public List<RosterSheet> sheets() {
        return sheets;
    }

    /** Returns the same table with findings that these sheets were not needed. */
    public EmployersTable insteadOf(List<RecognisedSheet> sheets) {
        List<LocatedFinding> more = new ArrayList<>(problems);
        more.addAll(about(sheets, RosterFindingCode.EMPLOYERS_SHEET_NOT_READ));
        return new EmployersTable(rows, more, this.sheets);
    }

    private static List<LocatedFinding> about(List<RecognisedSheet> sheets, RosterFindingCode code) {
        return sheets.stream()
                .map(sheet -> LocatedFinding.of(sheet.location(), code, sheet.name()))
                .toList();
    }

    /** Returns the facts about an organization; those that the table does not have are missing. */
    public Optional<Employee> find(String organization) {
        return rows.find(organization).map(EmployerRows.Row::facts);
    }

    /** Returns the entry, completed with facts from this table. An empty table changes nothing. */
    public RosterEntry complete(RosterEntry entry) {
        if (rows.isEmpty()) {
            return entry;
        }
        Employee employee = entry.employee();
        Optional<Employee> designated =
                employee.confirmed(Fact.DESIGNATED_ORGANIZATION).flatMap(this::find);
        Optional<String> employer = employee.confirmed(Fact.EMPLOYER);
        Optional<EmployerRows.Row> row = employer.flatMap(rows::find);
        RosterEntry completed = new RosterEntry(
                entry.sheet(),
                entry.row(),
                row.map(known -> filled(employee, known.facts())).orElse(employee),
                designated,
                entry.findings(),
                entry.others(),
                row.map(known -> supplied(known, employee)).orElseGet(EmployerFacts::none),
                entry.caseNote());
        return employer.isPresent() && row.isEmpty()
                ? completed.with(Finding.about(Fact.EMPLOYER, RosterFindingCode.EMPLOYER_NOT_IN_TABLE, employer.get()))
                : completed;
    }

    /** Returns the facts that a row has and the roster lacks. */
    private static EmployerFacts supplied(EmployerRows.Row row, Employee employee) {
        List<Fact<?>> supplied = new ArrayList<>();
        for (Fact<?> fact : Fact.ofEmployer()) {
            if (!employee.reported(fact).isRecorded()
                    && row.facts().reported(fact).isRecorded()) {
                supplied.add(fact);
            }
        }
        return new EmployerFacts(Optional.of(row.position()), supplied);
    }

    private static Employee filled(Employee employee, Employee employer) {
        Employee filled = employee;
        for (Fact<?> fact : Fact.ofEmployer()) {
            filled = filled(filled, fact, employer);
        }
        return filled(filled, Fact.OTHER_NAMES, employer);
    }

    private static <T> Employee filled(Employee employee, Fact<T> fact, Employee employer) {
        return employee.reported(fact).isRecorded() ? employee : employee.with(fact, employer.reported(fact));
    }
}
