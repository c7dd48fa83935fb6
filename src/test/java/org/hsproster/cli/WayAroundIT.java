package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.testing.rosters.ThreeCompanies;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The way around in the workbook of 300 people")
class WayAroundIT {

    private static final String NOTES = "人事メモ";
    private static final int SHEET_EXT = 0x0862;

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.xls", "people.csv"})
    void leadsFromTheSummaryToEachSheetAndBack(String name) throws IOException {
        try (Workbook copy = assess(ThreeCompanies.write(home.resolve(name)))) {
            Sheet summary = copy.getSheetAt(0);

            assertThat(SheetTexts.texts(summary, 2)).containsExactly("2026/12/1(火)現在　外国籍の方60名、うち高度専門職1号18名");
            Set<String> places =
                    targets(summary).stream().map(CellReference::getSheetName).collect(Collectors.toSet());
            assertThat(places).containsExactlyInAnyOrderElementsOf(namesAfter(copy, 0));
            for (Sheet report : reports(copy)) {
                assertThat(report.getHyperlinkList().stream()
                                .filter(link -> link.getFirstRow() == 0)
                                .map(WayAroundIT::target)
                                .map(CellReference::getSheetName))
                        .as(report.getSheetName())
                        .containsExactlyElementsOf(report == summary ? List.of() : List.of(summary.getSheetName()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.xls", "people.csv"})
    void isTheSameInACopyOfTheCopy(String name) throws IOException {
        Path first = copyOf(ThreeCompanies.write(home.resolve(name)));

        try (Workbook once = open(first);
                Workbook twice = assess(first)) {
            assertThat(namesAfter(twice, -1)).containsExactlyElementsOf(namesAfter(once, -1));
            assertThat(SheetTexts.texts(twice.getSheetAt(0), 2)).isEqualTo(SheetTexts.texts(once.getSheetAt(0), 2));
            assertThat(targets(twice.getSheetAt(0)))
                    .extracting(CellReference::formatAsString)
                    .containsExactlyElementsOf(targets(once.getSheetAt(0)).stream()
                            .map(CellReference::formatAsString)
                            .toList());
            Sheet roster = twice.getSheetAt(2);
            assertThat(roster.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(roster.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.xls"})
    void tellsOurTabsFromThoseOfHr(String name) throws IOException {
        Path roster = ThreeCompanies.write(home.resolve(name));
        boolean isColored = name.endsWith(".xlsx"); // POI cannot colour a tab of an .xls
        addNotes(roster, isColored);

        try (Workbook copy = assess(roster)) {
            assertThat(reports(copy)).hasSizeGreaterThan(8);
            assertThat(reports(copy).stream().map(WayAroundIT::color).distinct())
                    .as("one colour")
                    .hasSize(1)
                    .allMatch(Optional::isPresent);
            assertThat(color(copy.getSheet(ThreeCompanies.SHEET))).isEmpty();
            assertThat(color(copy.getSheet(NOTES))).isEqualTo(isColored ? Optional.of("FFFFC000") : Optional.empty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.xls", "people.csv"})
    void isInTheFontOfTheRosterWithRowsAsHighAsItsLines(String name) throws IOException {
        try (Workbook copy = assess(ThreeCompanies.write(home.resolve(name)))) {
            for (Sheet report : reports(copy)) {
                assertThat(cells(report)
                                .map(cell -> copy.getFontAt(cell.getCellStyle().getFontIndex())
                                        .getFontName()))
                        .as(report.getSheetName())
                        .containsOnly(ThreeCompanies.FONT);
                assertThat(cells(report).map(Cell::getRow).distinct())
                        .as(report.getSheetName())
                        .allSatisfy(row -> assertThat(row.getHeightInPoints()).isGreaterThanOrEqualTo(18.75f));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.xlsx", "people.xls", "people.csv"})
    void printsRosterAndReportsWithTheirNames(String name) throws IOException {
        try (Workbook copy = assess(ThreeCompanies.write(home.resolve(name)))) {
            for (Sheet report : reports(copy)) {
                assertThat(report.getHeader().getLeft()).isEqualTo("&A　2026/12/1(火)現在");
                assertThat(report.getHeader().getCenter()).isEqualTo("&F");
                assertThat(report.getHeader().getRight()).isEqualTo("社外秘");
            }
            Sheet roster = copy.getSheetAt(2);
            assertThat(roster.getPrintSetup().getLandscape()).isTrue();
            assertThat(roster.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(roster.getPrintSetup().getFitHeight()).isZero();
            assertThat(roster.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    private static void addNotes(Path roster, boolean isColored) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(roster)))) {
            Sheet notes = workbook.createSheet(NOTES);
            notes.createRow(0).createCell(0).setCellValue("名簿は毎月更新");
            if (isColored) {
                ((XSSFSheet) notes).setTabColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xC0, 0}));
            }
            try (OutputStream out = Files.newOutputStream(roster)) {
                workbook.write(out);
            }
        }
    }

    private static List<CellReference> targets(Sheet sheet) {
        return sheet.getHyperlinkList().stream().map(WayAroundIT::target).toList();
    }

    /** An .xls has the place of a link within its workbook as a text mark. */
    private static CellReference target(Hyperlink link) {
        return new CellReference(link.getAddress());
    }

    private static Optional<String> color(Sheet sheet) {
        if (sheet instanceof XSSFSheet xlsx) {
            return Optional.ofNullable(xlsx.getTabColor()).map(XSSFColor::getARGBHex);
        }
        List<RecordBase> records = ((HSSFSheet) sheet).getSheet().getRecords();
        return records.stream()
                .filter(UnknownRecord.class::isInstance)
                .map(UnknownRecord.class::cast)
                .filter(record -> record.getSid() == SHEET_EXT)
                .map(record -> "palette " + LittleEndian.getInt(record.serialize(), 4 + 16))
                .findFirst();
    }

    private static Stream<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> !cell.toString().isEmpty());
    }

    /** The report sheets: the others are the roster, the third one, and the notes. */
    private static List<Sheet> reports(Workbook workbook) {
        List<Sheet> reports = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            Sheet sheet = workbook.getSheetAt(index);
            if (index != 2 && !sheet.getSheetName().equals(NOTES)) {
                reports.add(sheet);
            }
        }
        return reports;
    }

    private static List<String> namesAfter(Workbook workbook, int index) {
        return IntStream.range(index + 1, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private Workbook assess(Path roster) throws IOException {
        return open(copyOf(roster));
    }

    private Path copyOf(Path roster) throws IOException {
        Path out = Files.createTempDirectory(home, "out");
        Terminal terminal = new Terminal(home);
        assertThat(terminal.execute(
                        "assess", roster.toString(), "--lang", "ja", "--as-of", "2026-12-01", "--out", out.toString()))
                .as(terminal.err())
                .isZero();
        try (Stream<Path> files = Files.list(out)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Workbook open(Path file) throws IOException {
        return WorkbookFactory.create(file.toFile(), null, true);
    }
}
