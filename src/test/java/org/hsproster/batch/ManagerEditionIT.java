package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.common.usermodel.HyperlinkType;
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
import org.hsproster.testing.rosters.ManagedRoster;
import org.hsproster.testing.rosters.PaidPerson;
import org.hsproster.testing.rosters.SampleFacts;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The workbooks for managers, made of the sample roster")
class ManagerEditionIT extends WithSharedApplication {

    private static final Path SAMPLE = Path.of("sample-input", "roster.xlsx");

    private final DataFormatter formatter = new DataFormatter();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            LANGUAGE, SHEETS
            en,       Summary|Action list|Roster
            ja,       サマリー|要対応|名簿
            """)
    void haveNoSheetWithoutContentNorALinkToNowhere(String language, String sheets) throws IOException {
        Set<String> hidden = SampleFacts.of(SAMPLE, "生年月日", "国籍", "年収");
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

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            PEOPLE    | SHEET | HEADERS
            AT_RISK   | 名簿   | 社員番号 氏名 部署 上長 所属機関 在留資格 在留期間満了日 判定 対応期限 理由 対応
            AT_RISK   | 要対応 | 判定 社員番号 氏名 残り日数 対応期限 理由 対応 状況 部署 上長 所属機関 在留資格 在留期間満了日
            WATCH     | 名簿   | 社員番号 氏名 部署 所属機関 在留資格 在留期間満了日 判定 申請開始の目安 対応期限 理由 対応
            """)
    void haveNoColumnThatIsEmptyForAll(String people, String sheet, String headers) throws IOException {
        Path roster = ManagedRoster.write(
                "csv",
                Files.createTempDirectory(home, "roster"),
                people.equals("WATCH") ? ManagedRoster.WATCH : ManagedRoster.AT_RISK);

        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(edition(roster)))) {
            assertThat(SheetTable.with("判定", workbook.getSheet(sheet)).headers())
                    .containsExactly(headers.split(" "));
        }
    }

    @Test
    void saysSoWhereNobodyIsToBeActedOnOrThereAtAll() throws IOException {
        PaidPerson japanese = ManagedRoster.person("S40", "1990-01-09", "日本", 5_000_000, "学士,10,");
        PaidPerson withoutStay =
                new PaidPerson(japanese.before(), japanese.birth(), japanese.nationality(), japanese.pay(), ",,学士,10,");
        Path roster = ManagedRoster.write("csv", Files.createTempDirectory(home, "roster"), List.of(withoutStay));

        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(edition(roster)))) {
            assertThat(words(workbook.getSheetAt(0))).contains("対応が必要な方はいません。", "0");
            assertThat(words(workbook.getSheetAt(1))).contains("対応が必要な方はいません。");
            assertThat(filledRows(workbook.getSheetAt(2)))
                    .as("the header alone")
                    .isEqualTo(1);
        }
    }

    private Path edition(Path roster) throws IOException {
        RunRequest request = TestRosters.request(Files.createTempDirectory(home, "out"), roster);
        return assessFirst(TestRosters.with(request, request.outputs().withEdition(Edition.MANAGER)))
                .workbook();
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
