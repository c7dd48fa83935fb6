package org.hsproster.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.SheetPosition;
import org.hsproster.workbook.cell.CellContent;

/**
 * The columns that say who is to be acted on by when. No other column is written, in particular no unrecognised one.
 */
final class ManagerColumns implements ExtractColumns {

    private static final List<Fact<?>> FACTS = List.of(
            Fact.EMPLOYEE_NO,
            Fact.NAME,
            Fact.DEPARTMENT,
            Fact.MANAGER,
            Fact.EMPLOYER,
            Fact.STATUS_OF_RESIDENCE,
            Fact.EXPIRES_ON);

    private final Texts texts;

    ManagerColumns(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<SheetColumn> columns() {
        return IntStream.range(0, FACTS.size())
                .mapToObj(index -> new SheetColumn(
                        new ColumnHeader(index, texts.text("columns.name", FACTS.get(index))),
                        SheetColumn.Use.READ,
                        Optional.of(new ColumnName(FACTS.get(index).id())),
                        List.of()))
                .toList();
    }

    /** {@inheritDoc} Leaves out people who are not foreign nationals, since that gives away a nationality. */
    @Override
    public Optional<AssessedEntry> shown(AssessedEntry person) {
        return person.assessment().outlook() == Outlook.NOT_FOREIGN
                ? Optional.empty()
                : Optional.of(ManagerView.of(person, FACTS));
    }

    @Override
    public List<SheetPosition> rows(AssessedEntry person) {
        return List.of(new SheetPosition(person.entry().sheet(), person.entry().row()));
    }

    @Override
    public List<CellContent> cells(AssessedEntry person, SheetPosition row) {
        Employee employee = person.entry().employee();
        return FACTS.stream().map(fact -> content(employee, fact)).toList();
    }

    private CellContent content(Employee employee, Fact<?> fact) {
        return fact == Fact.EXPIRES_ON
                ? CellContent.of(employee.confirmed(Fact.EXPIRES_ON), CellContent.Day::new)
                : CellContent.of(
                        employee.confirmed(fact), value -> CellContent.words(texts.text("columns.name", value)));
    }
}
