package org.hsproster.roster.employer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.roster.annotation.UserPart;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.person.FactSource;
import org.hsproster.roster.person.FactSources;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.roster.person.RowCells;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.RosterSheets;
import org.hsproster.roster.value.OtherNamesReader;
import org.hsproster.roster.value.ReadValueCache;
import org.hsproster.roster.value.TextReader;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/** Facts about employers that complete the rows of a roster, joined by the name of the employer. */
public final class EmployersTable {

    private static final EmployersTable NONE = new EmployersTable();

    private final EmployerRows rows = new EmployerRows();
    private final List<LocatedFinding> problems = new ArrayList<>();

    private EmployersTable() {}

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
        EmployersTable table = new EmployersTable();
        try (SpreadsheetFile file = UserPart.open(path, password)) {
            RosterSheets sheets = RosterSheets.ofEmployers(file);
            table.problems.addAll(sheets.problems());
            table.readSheets(file, sheets.recognised(), asOf);
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
        return table;
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
        EmployersTable table = new EmployersTable();
        sheets.forEach(sheet -> table.problems.add(
                LocatedFinding.of(sheet.location(), RosterFindingCode.EMPLOYERS_SHEET_READ, sheet.name())));
        table.readSheets(file, sheets, asOf);
        return table;
    }

    /** Returns the findings about the sheets, columns and cells of the table. */
    public List<LocatedFinding> problems() {
        return List.copyOf(problems);
    }

    /** Returns the same table with findings that these sheets were not needed. */
    public EmployersTable insteadOf(List<RecognisedSheet> sheets) {
        EmployersTable table = new EmployersTable();
        table.rows.addAll(rows);
        table.problems.addAll(problems);
        sheets.forEach(sheet -> table.problems.add(
                LocatedFinding.of(sheet.location(), RosterFindingCode.EMPLOYERS_SHEET_NOT_READ, sheet.name())));
        return table;
    }

    /** Returns the facts about an organization; those that the table does not have are missing. */
    public Optional<Employee> find(String organization) {
        return rows.find(organization);
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
        Optional<Employee> facts = employer.flatMap(this::find);
        RosterEntry completed = new RosterEntry(
                entry.sheet(),
                entry.row(),
                facts.map(known -> filled(employee, known)).orElse(employee),
                designated,
                entry.findings(),
                entry.others());
        return employer.isPresent() && facts.isEmpty()
                ? completed.with(Finding.about(Fact.EMPLOYER, RosterFindingCode.EMPLOYER_NOT_IN_TABLE, employer.get()))
                : completed;
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

    private void readSheets(SpreadsheetFile file, List<RecognisedSheet> sheets, LocalDate asOf)
            throws UnreadableFileException {
        for (RecognisedSheet sheet : sheets) {
            readSheet(file, sheet, asOf);
        }
    }

    private void readSheet(SpreadsheetFile file, RecognisedSheet sheet, LocalDate asOf) throws UnreadableFileException {
        ReadValueCache known = new ReadValueCache();
        try (SheetRows rows =
                file.rows(sheet.index(), WantedColumns.allBut(sheet.header().sensitive()))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > sheet.header().row()
                        && !row.isBlank()
                        && sheet.guideRow(row).isEmpty()) {
                    readRow(row.number(), new RowCells(sheet.header(), row, asOf, known), sheet.sheet());
                }
            }
        }
    }

    /** Returns the name of an employer and its other names in the table. */
    private static Set<String> names(String employer, RowCells cells) {
        Set<String> names = new LinkedHashSet<>(Set.of(employer));
        if (cells.read(Fact.OTHER_NAMES, new OtherNamesReader()) instanceof Reported.Stated<Set<String>> others) {
            names.addAll(others.value());
        }
        return names;
    }

    private void readRow(int row, RowCells cells, RosterSheet sheet) {
        Optional<String> employer = cells.read(Fact.EMPLOYER, new TextReader()).confirmed();
        if (employer.isEmpty()) {
            return;
        }
        Employee.Builder facts = new Employee.Builder();
        for (FactSource<?> source : FactSources.ofEmployer()) {
            source.addTo(facts, cells);
        }
        Set<String> names = names(employer.get(), cells);
        facts.with(Fact.OTHER_NAMES, Reported.stated(names));
        if (!rows.add(employer.get(), names, facts.build())) {
            cells.add(Finding.about(Fact.EMPLOYER, RosterFindingCode.EMPLOYER_LISTED_TWICE, employer.get()));
        }
        cells.findings().forEach(finding -> problems.add(sheet.locate(row, finding)));
    }
}
