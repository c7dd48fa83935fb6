package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.OutputOptions;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The workbooks for managers, made of the sample roster")
class ManagerEditionIT extends WithSharedApplication {

    private static final Path SAMPLE = Path.of("sample-input", "roster.xlsx");
    private static final int HEADER = 5;
    private static final List<String> HIDDEN = List.of("生年月日", "国籍", "年収");

    private final DataFormatter formatter = new DataFormatter();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LANGUAGE, SHEETS
            en,       Summary|Action list|Roster|Possible upgrades|Changes|Data problems|Column mapping|Rules and sources
            ja,       サマリー|要対応|名簿|変更・永住の候補|前回差分|データ確認事項|列の対応|ルールと出典
            """)
    void haveNoSheetWithoutContentNorALinkToNowhere(String language, String sheets) throws IOException {
        Set<String> hidden = hidden();
        for (Path file : workbooks(language)) {
            try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                assertThat(workbook).extracting(Sheet::getSheetName).containsExactly(sheets.split("\\|"));
                for (Sheet sheet : workbook) {
                    assertThat(filledRows(sheet)).as(sheet.getSheetName()).isGreaterThan(1);
                    sheet.getHyperlinkList().stream()
                            .filter(link -> link.getType() == HyperlinkType.DOCUMENT)
                            .forEach(link -> assertThat(isFilled(target(workbook, link.getAddress())))
                                    .as("%s leads to %s", sheet.getSheetName(), link.getAddress())
                                    .isTrue());
                    assertThat(words(sheet)).as(sheet.getSheetName()).doesNotContainAnyElementsOf(hidden);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, breakdown", "ja, 内訳"})
    void doNotSpeakOfTheSheetsThatAreLeftOut(String language, String breakdown) throws IOException {
        for (Path file : workbooks(language)) {
            try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                assertThat(words(workbook.getSheetAt(1))).isNotEmpty().noneMatch(words -> words.contains(breakdown));
            }
        }
    }

    private List<Path> workbooks(String language) throws IOException {
        RunRequest request = TestRosters.spoken(
                TestRosters.request(home.resolve("out"), SAMPLE), Optional.of(Locale.forLanguageTag(language)));
        OutputOptions outputs =
                request.outputs().withEdition(Edition.MANAGER).with(OutputOption.SPLIT, Optional.of(Split.DEPARTMENT));
        RunOutcome.AssessedFile assessed = assessFirst(TestRosters.with(request, outputs));
        try (Stream<Path> parts =
                Files.list(assessed.output("parts").orElseThrow().path())) {
            return Stream.concat(
                            Stream.of(assessed.workbook()),
                            parts.filter(file -> file.toString().endsWith(".xlsx")))
                    .toList();
        }
    }

    /** What the roster records of birth, nationality and pay, as a spreadsheet shows it. */
    private Set<String> hidden() throws IOException {
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(SAMPLE))) {
            Sheet roster = workbook.getSheetAt(0);
            List<Integer> columns = new ArrayList<>();
            for (Cell header : roster.getRow(HEADER - 1)) {
                if (HIDDEN.stream().anyMatch(formatter.formatCellValue(header)::contains)) {
                    columns.add(header.getColumnIndex());
                }
            }
            assertThat(columns).hasSizeGreaterThanOrEqualTo(HIDDEN.size());
            Set<String> hidden = new TreeSet<>();
            for (int row = HEADER; row <= roster.getLastRowNum(); row++) {
                Optional<Row> person = Optional.ofNullable(roster.getRow(row));
                columns.forEach(column -> person.map(each -> each.getCell(column))
                        .map(formatter::formatCellValue)
                        .ifPresent(hidden::add));
            }
            hidden.remove("");
            return hidden;
        }
    }

    private long filledRows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(this::isFilled)
                .count();
    }

    private boolean isFilled(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .anyMatch(cell -> !formatter.formatCellValue(cell).isBlank());
    }

    /** The cell itself may be one that is to be filled in. */
    private static Row target(Workbook workbook, String address) {
        CellReference place = new CellReference(address);
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow());
    }

    private List<String> words(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(formatter::formatCellValue)
                .toList();
    }
}
