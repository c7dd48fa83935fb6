package org.hsproster.workbook.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsproster.testing.people.AssessedPersonBuilder.AS_OF;
import static org.hsproster.testing.people.AssessedPersonBuilder.who;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.person.CaseNote;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.hsproster.workbook.sheet.GroupCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

@DisplayName("The summary")
class SummarySheetTest {

    @TempDir
    private Path folder;

    private Path file;
    private RosterSheet roster;
    private final List<AssessedEntry> people = new ArrayList<>();

    @BeforeEach
    void save() throws IOException {
        file = new CompanyRoster().save(folder);
        roster = CompanyRoster.read(file);
    }

    @Test
    void showsTheTenNearestDeadlinesOfMany() throws IOException {
        IntStream.range(0, 12)
                .forEach(i -> add(
                        who(Outlook.AT_RISK).with(Fact.NAME, "day " + (12 - i)).expiringOn(AS_OF.plusDays(12 - i))));

        XSSFSheet summary = summary(Locale.ENGLISH);

        int header = SheetTexts.rowOf(summary, "Action needed: the nearest") + 1;
        assertThat(new SheetTable(summary, header).texts("Name", 10))
                .containsExactly(
                        "day 1", "day 2", "day 3", "day 4", "day 5", "day 6", "day 7", "day 8", "day 9", "day 10");
        assertThat(SheetTexts.texts(summary, header + 11))
                .as("no other person")
                .startsWith("All people with action needed");
        assertThat(SheetTexts.rowOf(summary, "Action needed: 12")).isPositive();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            OUTLOOK,   EXPIRY,     QUARTER,      ROW, BECAUSE
            AT_RISK,   2026-12-31, Oct–Dec 2026, 1 0, the quarter of the run is the first
            EXPIRED,   2026-10-01, Oct–Dec 2026, 1 0, its first day
            EXPIRED,   2026-09-30, Oct–Dec 2026, 0 0, over in an earlier quarter
            SAFE,      2027-01-01, Jan–Mar 2027, 0 1, the first day of the next one
            SAFE,      2027-03-31, Jan–Mar 2027, 0 1, its last day
            SAFE,      2028-09-30, Jul–Sep 2028, 0 1, the last day of the last quarter
            SAFE,      2028-10-01, Jul–Sep 2028, 0 0, one day too late
            CANDIDATE, 2027-01-15, Jan–Mar 2027, 0 0, not renewed on points
            """)
    void countsTheStaysThatEndQuarterByQuarter(
            Outlook outlook, String expiry, String quarter, String row, String because) throws IOException {
        add(who(outlook).expiringOn(LocalDate.parse(expiry)));

        XSSFSheet summary = summary(Locale.ENGLISH);

        assertThat(String.join(" ", filled(summary, SheetTexts.rowOf(summary, quarter))))
                .as(because)
                .isEqualTo(quarter + " " + row);
    }

    @Test
    void namesTheQuartersInJapanese() throws IOException {
        add(who(Outlook.SAFE));

        XSSFSheet summary = summary(Locale.JAPANESE);

        int header = SheetTexts.rowOf(summary, "満了する四半期");
        assertThat(IntStream.rangeClosed(header + 1, header + 8)
                        .mapToObj(row -> SheetTexts.texts(summary, row).get(0)))
                .startsWith("2026年 10～12月", "2027年 1～3月")
                .endsWith("2028年 7～9月");
    }

    /** The day of the run is 21 November 2026. */
    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            OUTLOOK,          EXPIRY,     PRIORITY, BECAUSE
            EXPIRED,          2026-11-20, 1 0 0,    a red outlook
            AT_RISK,          2028-12-31, 1 0 0,    even where there is much time
            EMPLOYER_CHANGED, 2028-12-31, 1 0 0,    so is another employer
            FILE_EARLY,       2026-11-22, 0 1 0,    a deadline ahead
            FILE_EARLY,       2026-11-21, 1 0 0,    a deadline that has come
            NEEDS_DATA,       2026-11-22, 0 0 1,    the answer is open
            NEEDS_DATA,       2026-11-21, 1 0 0,    but the stay ends today
            NEEDS_DATA,       ,           0 0 1,    no deadline is known
            WATCH,            2026-11-21, 0 0 0,    nothing to act on
            SAFE,             2028-12-31, 0 0 0,    nor here
            LEFT,             2026-11-21, 0 0 0,    nor here
            """)
    void hasThreeFiguresAtTheTop(Outlook outlook, LocalDate expiry, String priority, String because)
            throws IOException {
        AssessedPersonBuilder someone = who(outlook);
        add(expiry == null ? someone : someone.expiringOn(expiry));

        XSSFSheet summary = summary(Locale.ENGLISH);

        int labels = SheetTexts.rowOf(summary, "Act now");
        assertThat(filled(summary, labels)).containsExactly("Act now", "Act by a date", "Data missing");
        assertThat(String.join(" ", filled(summary, labels + 1))).as(because).isEqualTo(priority);
        assertThat(summary.getRow(labels).getCell(0).getCellStyle().getFont().getFontHeightInPoints())
                .isGreaterThanOrEqualTo((short) 20);
    }

    @Test
    void leadsFromTheFiguresToTheFirstRowsThatTheyCount() throws IOException {
        add(who(Outlook.NEEDS_DATA));
        add(who(Outlook.FILE_EARLY).expiringOn(AS_OF.plusDays(40)));
        add(who(Outlook.AT_RISK).expiringOn(AS_OF.plusDays(50)));

        XSSFWorkbook workbook = annotate(Locale.ENGLISH);
        XSSFSheet summary = workbook.getSheetAt(0);

        int figures = SheetTexts.rowOf(summary, "Act now") + 1;
        List<String> places = summary.getHyperlinkList().stream()
                .filter(link -> link.getFirstRow() == figures - 1)
                .map(XSSFHyperlink::getLocation)
                .toList();
        assertThat(places).hasSize(3).last().isEqualTo("'Data problems'!A1");
        assertThat(places.subList(0, 2))
                .extracting(place -> flag(workbook, place))
                .containsExactly("● At risk", "▲ File early");
    }

    private static String flag(XSSFWorkbook workbook, String place) {
        CellReference cell = new CellReference(place);
        SheetTable list = new SheetTable(workbook.getSheet(cell.getSheetName()), 4);
        return list.text(cell.getRow() + 1, "Outlook");
    }

    @Test
    void saysWhomTheCompanyHasFromAbroad() throws IOException {
        add(who(Outlook.SAFE).with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_I_B));
        add(who(Outlook.AT_RISK).with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_I_UNSPECIFIED));
        add(who(Outlook.NO_RENEWAL).with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_II));
        add(who(Outlook.OUT_OF_SCOPE).with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.DEPENDENT));
        add(who(Outlook.NEEDS_DATA));
        add(who(Outlook.LEFT).with(Fact.STATUS_OF_RESIDENCE, StatusOfResidence.HSP_I_A));
        add(who(Outlook.NOT_FOREIGN));

        assertThat(SheetTexts.texts(summary(Locale.JAPANESE), 2))
                .containsExactly("2026/11/21(土)現在　外国籍の方5名、うち高度専門職1号2名");
    }

    @Test
    void leadsToEverySheet() throws IOException {
        add(who(Outlook.SAFE));

        XSSFWorkbook workbook = annotate(Locale.ENGLISH);
        XSSFSheet summary = workbook.getSheetAt(0);

        int heading = SheetTexts.rowOf(summary, "The sheets of this workbook");
        List<String> others = IntStream.range(1, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .filter(name -> !name.equals("記入要領")) // a sheet of the user without a roster
                .toList();
        assertThat(IntStream.rangeClosed(heading + 1, heading + others.size())
                        .mapToObj(row -> SheetTexts.texts(summary, row)))
                .allSatisfy(row -> assertThat(row.get(1)).isNotBlank())
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrderElementsOf(others);
        assertThat(summary.getHyperlinkList())
                .filteredOn(link -> link.getFirstRow() >= heading)
                .extracting(link -> new CellReference(link.getLocation()).getSheetName())
                .containsExactlyInAnyOrderElementsOf(others);
        assertThat(others.stream()
                        .filter(name -> !name.equals(CompanyRoster.SHEET))
                        .map(workbook::getSheet)
                        .map(sheet -> sheet.getHyperlinkList().get(0)))
                .allSatisfy(link -> {
                    assertThat(link.getFirstRow()).isZero();
                    assertThat(link.getLocation()).isEqualTo("Summary!A1");
                });
    }

    @Test
    void countsDepartmentsAndEmployersWhereMostIsToBeDoneFirst() throws IOException {
        add(who(Outlook.SAFE).with(Fact.DEPARTMENT, "研究所").with(Fact.EMPLOYER, "甲社"));
        add(who(Outlook.SAFE).with(Fact.DEPARTMENT, "研究所"));
        add(who(Outlook.FILE_EARLY).with(Fact.DEPARTMENT, "営業部"));
        add(who(Outlook.AT_RISK).with(Fact.DEPARTMENT, "開発部"));
        add(who(Outlook.LEFT));

        XSSFSheet summary = summary(Locale.JAPANESE);

        int header = SheetTexts.rowOf(summary, "部署別") + 1;
        assertThat(SheetTexts.texts(summary, header))
                .containsExactly("部署", "人数", "至急対応", "期限内に対応", "要注視", "余裕あり", "点数による更新なし");
        assertThat(IntStream.rangeClosed(header + 1, header + 4)
                        .mapToObj(row -> String.join(" ", SheetTexts.texts(summary, row))))
                .containsExactly("開発部 1 1 0 0 0 0", "営業部 1 0 1 0 0 0", "研究所 2 0 0 0 2 0", "記載なし 1 0 0 0 0 1");
        assertThat(SheetTexts.texts(summary, SheetTexts.rowOf(summary, "甲社"))).startsWith("甲社", "1");
    }

    @Test
    void countsDepartmentsBeyondThirtyTogether() throws IOException {
        IntStream.range(0, GroupCounts.MOST_SHOWN + 2)
                .forEach(i -> add(who(Outlook.SAFE).with(Fact.DEPARTMENT, "部署%02d".formatted(i))));

        XSSFSheet summary = summary(Locale.JAPANESE);

        int last = SheetTexts.rowOf(summary, "部署29");
        assertThat(String.join(" ", SheetTexts.texts(summary, last + 1))).isEqualTo("その他 2 0 0 0 2 0");
        assertThat((Iterable<Cell>) summary.getRow(last + 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, 'Stays that expire in the next two years, by quarter', People by outlook, ● At risk,          Bar chart, Quarter,        People
            ja, 今後2年間に在留期間が満了する人数（四半期ごと）,       判定ごとの人数,    ● 要件未達の見込み, 横棒グラフ, 満了する四半期, 人数
            """)
    void drawsWhatTheTablesSay(
            Locale language,
            String quarters,
            String outlooks,
            String atRisk,
            String alternative,
            String quarter,
            String people)
            throws IOException {
        add(who(Outlook.SAFE).expiringOn(AS_OF.plusDays(1)));
        add(who(Outlook.AT_RISK).expiringOn(AS_OF.plusDays(2)));
        add(who(Outlook.NOT_FOREIGN));

        XSSFSheet summary = summary(language);

        List<XSSFChart> charts = summary.getDrawingPatriarch().getCharts();
        assertThat(charts.get(0).getTitleText().getString()).startsWith(outlooks);
        assertThat(charts.get(1).getTitleText().getString()).isEqualTo(quarters);
        assertThat(description(summary.getDrawingPatriarch().getShapes().get(0)))
                .contains(alternative, atRisk);
        assertThat(description(summary.getDrawingPatriarch().getShapes().get(1)))
                .matches(".*1.*1.*");
        CTBarSer toActOn = series(charts.get(1), 0);
        assertThat(toActOn.getVal().getNumRef().getNumCache().getPtArray(0).getV())
                .isEqualTo("1");
        int header = SheetTexts.rowOf(summary, quarters) + 1;
        assertThat(toActOn.getVal().getNumRef().getF()).endsWith("!$B$%d:$B$%d".formatted(header + 1, header + 8));
        CTPlotArea plot = charts.get(1).getCTChart().getPlotArea();
        assertThat(title(plot.getCatAxArray(0).getTitle())).isEqualTo(quarter);
        assertThat(title(plot.getValAxArray(0).getTitle())).isEqualTo(people);
        assertThat(plot.getCatAxArray(0).getTxPr().getBodyPr().getRot()).isEqualTo(0);
        CTBarSer counts = series(charts.get(0), 0);
        int first = SheetTexts.rowOf(summary, outlooks) + 2;
        assertThat(counts.getCat().getStrRef().getF())
                .as("without those whom points do not concern")
                .endsWith("!$A$%d:$A$%d".formatted(first, first + 1));
        assertThat(counts.getCat().getStrRef().getStrCache().getPtArray(0).getV())
                .isEqualTo(atRisk);
    }

    @Test
    void hasTheChartsBesideTheCounts() throws IOException {
        for (Outlook outlook : Outlook.values()) {
            add(who(outlook).expiringOn(AS_OF.plusDays(100)));
        }

        XSSFSheet summary = summary(Locale.ENGLISH);

        int heading = SheetTexts.rowOf(summary, "People by outlook");
        int after = SheetTexts.rowOf(summary, "Cases by month");
        assertThat(summary.getDrawingPatriarch().getShapes())
                .hasSize(2)
                .extracting(shape -> (XSSFClientAnchor) shape.getAnchor())
                .allSatisfy(anchor -> {
                    assertThat(anchor.getRow1()).isEqualTo(heading);
                    assertThat((int) anchor.getCol1()).isGreaterThanOrEqualTo(2);
                    assertThat(anchor.getRow2()).isLessThan(after);
                });
        assertThat(SheetTexts.texts(summary, after - 2)).containsExactly("Not on points", "5");
    }

    @Test
    void hasNoChartOfNothing() throws IOException {
        add(who(Outlook.NOT_FOREIGN));

        assertThat(summary(Locale.ENGLISH).getDrawingPatriarch()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            en, Owner, State, 'Not started, Filed', Cases by month, 'Deadline in', Dec 2026 1 0 0 0 0 0 1, Mar 2027 0 0 0 1 0 0 1, All 1 0 0 1 0 0 2
            ja, 担当者, 状況, '未着手, 申請済', 手続の進み具合, 対応期限の月, 2026年12月 1 0 0 0 0 0 1, 2027年3月 0 0 0 1 0 0 1, 合計 1 0 0 1 0 0 2
            """)
    void saysWhoHasTheNearestDeadlinesAndHowFarTheCasesAre(
            Locale language,
            String owner,
            String state,
            String states,
            String heading,
            String month,
            String december,
            String march,
            String all)
            throws IOException {
        add(who(Outlook.FILE_EARLY).expiringOn(LocalDate.of(2026, 12, 20)), new CaseNote("佐藤", "no one else's affair"));
        add(who(Outlook.AT_RISK).progressing(CaseState.FILED).expiringOn(LocalDate.of(2027, 3, 1)), CaseNote.none());
        add(who(Outlook.SAFE));

        XSSFSheet summary = summary(language);

        SheetTable deadlines = SheetTable.with(owner, summary);
        assertThat(deadlines.texts(owner, 2)).containsExactly("佐藤", "");
        assertThat(deadlines.texts(state, 2)).containsExactly(states.split(", "));
        assertThat(IntStream.rangeClosed(0, deadlines.column(owner))
                        .mapToDouble(summary::getColumnWidthInPixels)
                        .sum())
                .as("on a screen of 1280 pixels without the row numbers and the scroll bar")
                .isLessThanOrEqualTo(1280 - 45);
        int header = SheetTexts.rowOf(summary, heading) + 2;
        assertThat(SheetTexts.texts(summary, header).get(0)).isEqualTo(month);
        assertThat(IntStream.rangeClosed(header + 1, header + 3)
                        .mapToObj(row -> String.join(" ", filled(summary, row))))
                .containsExactly(december, march, all);
        assertThat(header).as("below the nearest deadlines").isGreaterThan(deadlines.headerRow() + 3);
    }

    @Test
    void drawsTheFeesOfTheMonths() throws IOException {
        add(who(Outlook.SAFE).costing(LocalDate.of(2026, 12, 1), 75_000, 65_000).with(Fact.DEPARTMENT, "A"));
        add(who(Outlook.SAFE).costing(LocalDate.of(2027, 3, 1), 33_000, 27_000).with(Fact.DEPARTMENT, "B"));

        XSSFSheet summary = summary(Locale.ENGLISH);

        int header = SheetTexts.rowOf(summary, "Month of filing");
        assertThat(IntStream.rangeClosed(header + 1, header + 4)
                        .mapToObj(row -> String.join(" ", filled(summary, row))))
                .containsExactly(
                        "Dec 2026 1 75,000 65,000", "Jan 2027 0 0 0", "Feb 2027 0 0 0", "Mar 2027 1 33,000 27,000");
        List<XSSFChart> charts = summary.getDrawingPatriarch().getCharts();
        XSSFChart chart = charts.get(charts.size() - 1);
        assertThat(chart.getTitleText().getString()).isEqualTo("Fees by month of filing, at the counter (yen)");
        CTBarSer yen = series(chart, 0);
        assertThat(yen.getCat().getStrRef().getF()).endsWith("!$A$%d:$A$%d".formatted(header + 1, header + 4));
        String figures = yen.getVal().getNumRef().getF();
        CellReference first = new CellReference(figures.substring(0, figures.indexOf(':')));
        assertThat(summary.getRow(first.getRow()).getCell(first.getCol()).getNumericCellValue())
                .isEqualTo(75_000);
        List<XSSFShape> shapes = summary.getDrawingPatriarch().getShapes();
        assertThat(description(shapes.get(shapes.size() - 1))).contains("Dec 2026: 75,000 yen", "Jan 2027: 0 yen");
        XSSFClientAnchor anchor =
                (XSSFClientAnchor) shapes.get(shapes.size() - 1).getAnchor();
        assertThat(texts(summary, anchor.getRow2(), header))
                .as("the departments are below it")
                .doesNotContain("Department");
    }

    private static String title(CTTitle title) {
        return title.getTx().getRich().getPArray(0).getRArray(0).getT();
    }

    private static List<String> texts(XSSFSheet sheet, int last, int first) {
        return IntStream.rangeClosed(first, last)
                .filter(row -> sheet.getRow(row - 1) != null)
                .mapToObj(row -> SheetTexts.texts(sheet, row).get(0))
                .toList();
    }

    private static List<String> filled(XSSFSheet sheet, int row) {
        return SheetTexts.texts(sheet, row).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String description(XSSFShape chart) {
        return ((XSSFGraphicFrame) chart)
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .getDescr();
    }

    private static CTBarSer series(XSSFChart chart, int index) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(index);
    }

    private void add(AssessedPersonBuilder someone) {
        people.add(someone.inRow(roster, CompanyRoster.FIRST_ROW + people.size()));
    }

    private void add(AssessedPersonBuilder someone, CaseNote note) {
        AssessedEntry person = someone.inRow(roster, CompanyRoster.FIRST_ROW + people.size());
        people.add(new AssessedEntry(person.entry().with(note), person.assessment()));
    }

    private XSSFSheet summary(Locale language) throws IOException {
        return annotate(language).getSheetAt(0);
    }

    private XSSFWorkbook annotate(Locale language) throws IOException {
        return AnnotatedCopies.annotate(new AssessedRoster(file, List.of(roster), people, List.of()), folder, language);
    }
}
