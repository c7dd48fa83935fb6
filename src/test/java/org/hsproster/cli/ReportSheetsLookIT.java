package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The layout of the report sheets on the screen and on paper")
class ReportSheetsLookIT {

    private static final List<String> HEADER = List.of(
            "Employee No.",
            "Name",
            "Nationality",
            "Date of birth",
            "Status of residence",
            "Visa expiry",
            "Annual remuneration (yen)",
            "Degree",
            "Japanese language");

    private static final Set<String> OWN = Set.of("Employees", "社員名簿", "部署一覧", "roster-sjis", "Roster");

    /** The reports have never needed more formats. */
    private static final int MOST_FORMATS = 100;

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource(textBlock = """
            sample-input/roster.xlsx,     ja
            sample-input/roster.xlsx,     en
            sample-input/roster-en.xlsx,  en
            sample-input/roster-en.xlsx,  ja
            sample-input/roster-sjis.csv, ja
            30 people.xlsx,               en
            30 people.xls,                en
            30 people.xls,                ja
            300 people.xls,               en
            300 people.xlsx,              ja
            """)
    void hasSpaceAroundEachText(String roster, String language) throws IOException {
        try (Workbook copy = assess(roster, language)) {
            List<Sheet> reports = reports(copy);
            assertThat(reports).hasSizeGreaterThanOrEqualTo(8);
            assertThat(reports.stream().flatMap(sheet -> rows(sheet).stream()).filter(row -> !isHigh(row)))
                    .extracting(ReportSheetsLookIT::place)
                    .as("rows that are no higher than their texts")
                    .isEmpty();
            assertThat(reports.stream()
                            .flatMap(sheet -> rows(sheet).stream())
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .filter(cell -> !isAiry(cell.getCellStyle())))
                    .extracting(cell -> place(cell.getRow()) + " " + cell.getAddress())
                    .as("cells whose texts touch their frame")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            30 people.xlsx, 30 people.xls, 300 people.xlsx, 300 people.xls
            """)
    void needsFewFormats(String one, String two, String three, String four) throws IOException {
        for (String roster : List.of(one, two, three, four)) {
            try (Workbook copy = assess(roster, "en");
                    Workbook original =
                            WorkbookFactory.create(home.resolve(roster).toFile(), null, true)) {
                assertThat(copy.getNumCellStyles() - original.getNumCellStyles())
                        .as(roster)
                        .isPositive()
                        .isLessThanOrEqualTo(MOST_FORMATS);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 people.xlsx,               en, true
            1 people.xls,                en, true
            2 people.xlsx,               ja, true
            3 people.xls,                ja, true
            30 people.xlsx,              en, false
            300 people.xlsx,             en, false
            300 people.xls,              ja, false
            sample-input/roster-en.xlsx, en, false
            sample-input/roster.xlsx,    ja, false
            """)
    void hasTheSummaryOnOnePageWhereItFits(String roster, String language, boolean fits) throws IOException {
        try (Workbook copy = assess(roster, language)) {
            Sheet summary = copy.getSheetAt(0);

            assertThat(summary.getFitToPage()).isTrue();
            assertThat(summary.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(summary.getPrintSetup().getFitHeight() == 1).isEqualTo(fits);
            if (fits) {
                assertThat(summary.getPrintSetup().getLandscape()).isFalse();
                assertThat(summary.getRowBreaks()).isEmpty();
            } else {
                assertThat(summary.getPrintSetup().getFitHeight()).isBetween((short) 2, (short) 4);
                assertThat(lastRowsOfCharts(summary).stream().limit(2))
                        .as("the charts of people are on the first page")
                        .allSatisfy(row -> assertThat(row).isLessThanOrEqualTo(summary.getRowBreaks()[0] + 1));
            }
        }
    }

    /** Returns for each chart the first row (0-based) below it; an .xls has none. */
    private static List<Integer> lastRowsOfCharts(Sheet sheet) {
        return sheet instanceof XSSFSheet xlsx
                ? xlsx.getDrawingPatriarch().getShapes().stream()
                        .map(shape -> ((XSSFClientAnchor) shape.getAnchor()).getRow2())
                        .toList()
                : List.of();
    }

    private static boolean isHigh(Row row) {
        return row.getHeightInPoints() >= Math.min(409, row.getSheet().getDefaultRowHeightInPoints() + 4);
    }

    private static boolean isAiry(CellStyle style) {
        return style.getBorderLeft() == BorderStyle.NONE
                || (style.getVerticalAlignment() == VerticalAlignment.CENTER
                        && (style.getAlignment() == HorizontalAlignment.CENTER || style.getIndention() == 1));
    }

    private static String place(Row row) {
        return row.getSheet().getSheetName() + " " + (row.getRowNum() + 1);
    }

    private static List<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getPhysicalNumberOfCells() > 0)
                .toList();
    }

    private static List<Sheet> reports(Workbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .filter(Predicate.not(sheet -> OWN.contains(sheet.getSheetName())))
                .toList();
    }

    private Workbook assess(String roster, String language) throws IOException {
        Path file = roster.contains("/") ? Path.of(roster) : people(roster);
        Path out = Files.createTempDirectory(home, "out");
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute("assess", file.toString(), "--lang", language, "--out", out.toString()))
                .as(terminal.err())
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            return WorkbookFactory.create(files.findFirst().orElseThrow().toFile(), null, true);
        }
    }

    /** A roster of so many people; the points of every third one do not suffice. */
    private Path people(String name) throws IOException {
        int count = Integer.parseInt(name.split(" ")[0]);
        Path file = home.resolve(name);
        try (Workbook workbook = WorkbookFactory.create(!name.endsWith(".xls"));
                OutputStream out = Files.newOutputStream(file)) {
            assertThat(workbook instanceof HSSFWorkbook).isEqualTo(name.endsWith(".xls"));
            Sheet sheet = workbook.createSheet("Roster");
            write(sheet, HEADER);
            for (int person = 0; person < count; person++) {
                boolean isAtRisk = person % 3 == 0;
                write(
                        sheet,
                        List.of(
                                String.valueOf(person + 1000),
                                "PERSON " + person,
                                "India",
                                isAtRisk ? "1985-04-01" : "1992-04-01",
                                "Highly Skilled Professional (i)(b)",
                                "2027-%02d-15".formatted(person % 9 + 3),
                                isAtRisk ? "3500000" : "8000000",
                                isAtRisk ? "Bachelor" : "Doctor",
                                isAtRisk ? "" : "N1"));
            }
            workbook.write(out);
        }
        return file;
    }

    private static void write(Sheet sheet, List<String> values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < values.size(); column++) {
            row.createCell(column).setCellValue(values.get(column));
        }
    }
}
