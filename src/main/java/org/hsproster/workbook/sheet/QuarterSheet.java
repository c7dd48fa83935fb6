package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.style.CellKind;

/**
 * The totals of people at the start of each quarter of five years as a heat map, and the shares of each department who
 * meet the requirements then.
 */
public final class QuarterSheet implements PeopleSheet {

    private static final String NAME = "people.name";
    /** The first row (0-based) of the legend. */
    private static final int LEGEND = 2;

    /** Outlooks of people whose renewal does not depend on points, but who might change to a status where it does. */
    private static final Set<Outlook> OTHER_STATUS = EnumSet.of(Outlook.CANDIDATE, Outlook.NOT_ELIGIBLE);

    private record Row(AssessedEntry entry, List<CellContent> totals) {}

    private final Texts texts;
    private final PersonCells cells;
    private final Quarters quarters;
    private final ReportColumns<Row> columns;

    /** The number of columns before the first total. */
    private final int beforeTotals;

    private final ReportSheet sheet;
    private final ReportTable table;
    private final DepartmentShares shares;
    private Optional<Integer> required = Optional.empty();

    public QuarterSheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links, LocalDate asOf) {
        this.texts = texts;
        this.cells = new PersonCells(texts, links);
        this.quarters = Quarters.after(asOf);
        this.columns = columns();
        this.beforeTotals = columns.size() - quarters.days().size();
        this.sheet = new ReportSheet(workbook, texts, "quarters.sheet", writer, columns.widths());
        this.table = new ReportTable(sheet, texts, columns);
        this.shares = new DepartmentShares(quarters.days().size());
        sheet.line(texts.text("quarters.title"), CellKind.TITLE);
        sheet.line(texts.text("quarters.note", asOf), CellKind.TEXT);
        for (int row = 0; row < HeatLegend.ROWS; row++) {
            sheet.skip();
        }
        table.begin(NAME);
    }

    @Override
    public void add(AssessedEntry person, Optional<LinkTarget> breakdown) {
        if (person.assessment().outlook() != Outlook.OUT_OF_SCOPE) {
            person.assessment().points().ifPresent(points -> add(person, points));
        }
    }

    private void add(AssessedEntry person, RenewalPoints points) {
        HeatRow heat = HeatRow.of(person, points, quarters);
        table.add(columns.row(new Row(person, heat.cells())));
        if (!OTHER_STATUS.contains(person.assessment().outlook())) {
            shares.add(PersonCells.confirmed(person, Fact.DEPARTMENT).orElse(""), heat.passes());
        }
        required = Optional.of(points.required());
    }

    @Override
    public void finish() {
        table.finish(texts.text("people.nobody"));
        required.ifPresent(this::finish);
    }

    private void finish(int required) {
        if (shares.isEmpty()) {
            writeLegend(required, new CellContent.Nothing());
        } else {
            sheet.skip();
            writeLegend(required, linkTo(sheet.target(0)));
            sheet.line(texts.text("quarters.departments", required), CellKind.HEADING);
            writeBelow(
                    new CellContent.Header(texts.text("people.department")),
                    Stream.concat(
                                    Stream.of(texts.text("quarters.people")),
                                    columns.headers().stream().skip(beforeTotals))
                            .map(CellContent.Header::new));
            shares.forEach(texts.text("quarters.everybody"), this::writeShare);
        }
    }

    private void writeLegend(int required, CellContent link) {
        int row = LEGEND;
        for (List<CellContent> cells : new HeatLegend(texts, beforeTotals).rows(required, link)) {
            sheet.fillIn(row++, cells);
        }
    }

    private CellContent linkTo(LinkTarget departments) {
        return new CellContent.Link(texts.text("quarters.toDepartments"), departments.sheet(), departments.cell());
    }

    private void writeShare(String department, List<CellContent> shares) {
        if (sheet.room() > 0) {
            String name = department.isEmpty() ? texts.text("quarters.noDepartment") : department;
            writeBelow(new CellContent.Words(name), shares.stream());
        }
    }

    /** Writes a row that begins in the last but one column before the totals. */
    private void writeBelow(CellContent first, Stream<? extends CellContent> others) {
        Stream<CellContent> gaps =
                Stream.generate(() -> (CellContent) new CellContent.Gap()).limit(beforeTotals - 2);
        sheet.row(Stream.of(gaps, Stream.of(first), others)
                .<CellContent>flatMap(contents -> contents)
                .toList());
    }

    private ReportColumns<Row> columns() {
        ReportColumns<Row> all = new ReportColumns<Row>(texts)
                .add("people.employeeNo", 10, row -> cells.number(row.entry()))
                .add(NAME, 22, row -> cells.name(row.entry()))
                .add("people.department", 16, row -> cells.department(row.entry()))
                .add("added.FLAG", 22, row -> cells.of(AddedColumn.FLAG, row.entry()))
                .add("people.expiry", 15, row -> cells.of(AddedColumn.EXPIRY, row.entry()));
        for (int index = 0; index < quarters.days().size(); index++) {
            int number = index;
            LocalDate day = quarters.days().get(index);
            all.add(
                    day.toString(),
                    "",
                    header(day),
                    day.getDayOfMonth() == 1 ? 7 : 8,
                    row -> row.totals().get(number));
        }
        return all;
    }

    private String header(LocalDate day) {
        String key = day.equals(quarters.days().get(0)) ? "quarters.day" : "quarters.month";
        String month = day.getMonth().getDisplayName(TextStyle.SHORT, texts.locale());
        return texts.text(key, Integer.toString(day.getYear()), month, day.getDayOfMonth());
    }
}
