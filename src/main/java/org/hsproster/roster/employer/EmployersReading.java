package org.hsproster.roster.employer;

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
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.person.FactSource;
import org.hsproster.roster.person.FactSources;
import org.hsproster.roster.person.RowCells;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.roster.value.OtherNamesReader;
import org.hsproster.roster.value.ReadValueCache;
import org.hsproster.roster.value.TextReader;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/** Reads the sheets of an employers table. */
final class EmployersReading {

    private final EmployerRows rows = new EmployerRows();
    private final List<LocatedFinding> problems;

    /** Creates a reading. The findings about the cells are added to those about the sheets. */
    EmployersReading(List<LocatedFinding> aboutSheets) {
        this.problems = new ArrayList<>(aboutSheets);
    }

    EmployersTable table(SpreadsheetFile file, List<RecognisedSheet> sheets, LocalDate asOf)
            throws UnreadableFileException {
        for (RecognisedSheet sheet : sheets) {
            read(file, sheet, asOf);
        }
        return new EmployersTable(
                rows, problems, sheets.stream().map(RecognisedSheet::sheet).toList());
    }

    private void read(SpreadsheetFile file, RecognisedSheet sheet, LocalDate asOf) throws UnreadableFileException {
        ReadValueCache known = new ReadValueCache();
        try (SheetRows rows =
                file.rows(sheet.index(), WantedColumns.allBut(sheet.header().sensitive()))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() > sheet.header().row()
                        && !row.isBlank()
                        && sheet.guideRow(row).isEmpty()) {
                    read(row.number(), new RowCells(sheet.header(), row, asOf, known), sheet.sheet());
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

    private void read(int row, RowCells cells, RosterSheet sheet) {
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
        SheetPosition position = new SheetPosition(sheet, row);
        if (!rows.add(new EmployerRows.Row(employer.get(), position, facts.build()), names)) {
            cells.add(Finding.about(Fact.EMPLOYER, RosterFindingCode.EMPLOYER_LISTED_TWICE, employer.get()));
        }
        cells.findings().forEach(finding -> problems.add(sheet.locate(row, finding)));
    }
}
