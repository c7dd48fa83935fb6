package org.hsproster.workbook.sheet;

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
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.testing.people.AssessedPersonBuilder;
import org.hsproster.testing.rosters.AssessedRoster;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTable;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

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

        int header = SheetTexts.rowOf(summary, "Who to act on") + 1;
        assertThat(new SheetTable(summary, header).texts("Name", 10))
                .containsExactly(
                        "day 1", "day 2", "day 3", "day 4", "day 5", "day 6", "day 7", "day 8", "day 9", "day 10");
        assertThat(SheetTexts.texts(summary, header + 11)).as("no other person").startsWith("Everybody to act on");
        assertThat(SheetTexts.texts(summary, SheetTexts.rowOf(summary, "To act on")))
                .containsExactly("To act on", "12");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            OUTLOOK,   EXPIRY,     MONTH,    ROW,      BECAUSE
            AT_RISK,   2026-11-30, Nov 2026, 1 0,      the month of the run is the first
            SAFE,      2028-10-31, Oct 2028, 0 1,      the last day of the last month
            CANDIDATE, 2027-01-15, Jan 2027, 0 0,      not renewed on points
            SAFE,      2028-11-01, Oct 2028, 0 0,      one day too late
            EXPIRED,   2026-10-31, Nov 2026, 0 0,      over already
            """)
    void countsTheStaysThatEndMonthByMonth(Outlook outlook, String expiry, String month, String row, String because)
            throws IOException {
        add(who(outlook).expiringOn(LocalDate.parse(expiry)));

        XSSFSheet summary = summary(Locale.ENGLISH);

        assertThat(String.join(" ", SheetTexts.texts(summary, SheetTexts.rowOf(summary, month))))
                .as(because)
                .isEqualTo(month + " " + row);
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
            en, Stays that expire in the next 24 months, People by outlook, ● At risk,           Bar chart
            ja, 今後24か月に在留期間が満了する人数,      判定ごとの人数,    ● 点数不足の見込み, 横棒グラフ
            """)
    void drawsWhatTheTablesSay(Locale language, String months, String outlooks, String atRisk, String alternative)
            throws IOException {
        add(who(Outlook.SAFE).expiringOn(AS_OF.plusDays(1)));
        add(who(Outlook.AT_RISK).expiringOn(AS_OF.plusDays(2)));

        XSSFSheet summary = summary(language);

        List<XSSFChart> charts = summary.getDrawingPatriarch().getCharts();
        assertThat(charts).extracting(chart -> chart.getTitleText().getString()).containsExactly(months, outlooks);
        assertThat(description(summary.getDrawingPatriarch().getShapes().get(1)))
                .contains(alternative, atRisk);
        CTBarSer toActOn = series(charts.get(0), 0);
        assertThat(toActOn.getVal().getNumRef().getNumCache().getPtArray(0).getV())
                .isEqualTo("1");
        int header = SheetTexts.rowOf(summary, months) + 1;
        assertThat(toActOn.getVal().getNumRef().getF()).endsWith("!$B$%d:$B$%d".formatted(header + 1, header + 24));
        CTBarSer counts = series(charts.get(1), 0);
        int first = SheetTexts.rowOf(summary, outlooks) + 2;
        assertThat(counts.getCat().getStrRef().getF()).endsWith("!$A$%d:$A$%d".formatted(first, first + 1));
        assertThat(counts.getCat().getStrRef().getStrCache().getPtArray(0).getV())
                .isEqualTo(atRisk);
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

    private XSSFSheet summary(Locale language) throws IOException {
        return AnnotatedCopies.annotate(new AssessedRoster(file, List.of(roster), people, List.of()), folder, language)
                .getSheetAt(0);
    }
}
