package org.hsproster.roster.person;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.sheet.ColumnUnits;
import org.hsproster.roster.sheet.NoteRow;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.roster.sheet.TotalsRow;
import org.hsproster.roster.value.ReadValueCache;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.roster.value.date.DateReader;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Reads the rows about people of one roster sheet. */
final class SheetReading implements Closeable {

    private static final ValueReader<LocalDate> EFFECTIVE_FROM = UncertainValueReader.of("date", DateReader.ofAnyDay());

    private final RecognisedSheet recognised;
    private final SheetRows rows;
    private final SheetEmployer employer;
    private final LocalDate asOf;
    private final List<LocatedFinding> problems;
    private final List<FactSource<?>> sources;
    private final ColumnUnits units;
    private final ReadValueCache known = new ReadValueCache();
    private int hiddenRows;
    private int formulaRows;

    SheetReading(
            RecognisedSheet recognised,
            SheetRows rows,
            ColumnUnits units,
            SheetEmployer employer,
            LocalDate asOf,
            List<LocatedFinding> problems) {
        this.recognised = recognised;
        this.rows = rows;
        this.units = units;
        this.employer = employer;
        this.asOf = asOf;
        this.problems = problems;
        this.sources = FactSources.ofPerson().stream()
                .filter(source -> source.hasColumn(recognised.header()))
                .toList();
    }

    /** Returns the next row about a person, or null at the end of the sheet. */
    @Nullable
    PersonRow next() throws UnreadableFileException {
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (row.number() > recognised.header().row() && !row.isBlank() && !isOfFormulas(row) && !isSkipped(row)) {
                hiddenRows += row.isHidden() ? 1 : 0;
                return person(row);
            }
        }
        reportHiddenRows();
        reportFormulaRows();
        return null;
    }

    @Override
    public void close() {
        rows.close();
    }

    private boolean isSkipped(SheetRow row) {
        return isGuide(row) || isTotals(row) || isNote(row);
    }

    /** Tests whether a row has only formulas without results, which are often filled down far below the last person. */
    private boolean isOfFormulas(SheetRow row) {
        if (!(row.cells().first() instanceof RawCell.NotCalculated)) {
            return false;
        }
        boolean isOfThem = row.cells().values().stream().allMatch(RawCell.NotCalculated.class::isInstance);
        formulaRows += isOfThem ? 1 : 0;
        return isOfThem;
    }

    private boolean isGuide(SheetRow row) {
        Optional<LocatedFinding> leftOut = recognised.guideRow(row);
        leftOut.ifPresent(problems::add);
        return leftOut.isPresent();
    }

    private boolean isTotals(SheetRow row) {
        return isSkipped(row, RosterFindingCode.ROW_LEFT_OUT, TotalsRow.wordIn(row, recognised.header()));
    }

    private boolean isNote(SheetRow row) {
        return isSkipped(row, RosterFindingCode.NOTE_LEFT_OUT, NoteRow.textIn(row, recognised.header()));
    }

    /** Reports a row that is skipped because of a text, if there is one. */
    private boolean isSkipped(SheetRow row, RosterFindingCode code, Optional<String> because) {
        because.ifPresent(text -> problems.add(LocatedFinding.at(
                recognised.location(),
                row.cells().firstColumn(),
                row.number(),
                code,
                Integer.toString(row.number()),
                text)));
        return because.isPresent();
    }

    private void reportHiddenRows() {
        if (hiddenRows > 0) {
            problems.add(LocatedFinding.of(recognised.location(), RosterFindingCode.HIDDEN_ROWS_READ, hiddenRows));
            hiddenRows = 0;
        }
    }

    private void reportFormulaRows() {
        if (formulaRows > 0) {
            problems.add(
                    LocatedFinding.of(recognised.location(), RosterFindingCode.FORMULA_ROWS_LEFT_OUT, formulaRows));
            formulaRows = 0;
        }
    }

    private PersonRow person(SheetRow row) {
        RowCells cells = new RowCells(recognised.header(), row, asOf, known, units);
        Employee.Builder employee = new Employee.Builder();
        for (FactSource<?> source : sources) {
            source.addTo(employee, cells);
        }
        SheetPosition position = new SheetPosition(recognised.sheet(), row.number());
        return new PersonRow(position, employer.addTo(employee.build()), effectiveFrom(row), cells.findings());
    }

    /**
     * Returns the day from which a row is valid, if it can be read; other rows may then be reported as contradictions.
     */
    private Optional<LocalDate> effectiveFrom(SheetRow row) {
        return new RowCells(recognised.header(), row, asOf, known)
                .read("effectiveFrom", Fact.HIRE_DATE, EFFECTIVE_FROM)
                .confirmed();
    }
}
