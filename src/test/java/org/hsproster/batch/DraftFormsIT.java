package org.hsproster.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunRequest;
import org.hsproster.testing.rosters.TestRosters;
import org.hsproster.testing.rosters.WithSharedApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Drafts of the agency's form, from the roster file to the published workbook")
class DraftFormsIT extends WithSharedApplication {

    private static final String DAY = "-2026-11-21.xlsx";

    private Path forms = Path.of("");

    @BeforeEach
    void nameFolder() {
        forms = home.resolve("forms");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            STATUS,               EXPIRY,     DRAFTS, BECAUSE
            高度専門職1号ロ,         2026-11-21, 1,      it is due to the day of expiry
            高度専門職1号ロ,         2026-11-20, 0,      the stay has ended
            高度専門職1号イ,         2027-08-21, 1,      the window opens in six months
            高度専門職1号ハ,         2027-08-22, 0,      and here a day later
            高度専門職1号ロ,         未定,        0,      it is unknown when it is due
            高度専門職2号,           2027-02-01, 0,      there is no period of stay
            技術・人文知識・国際業務, 2027-02-01, 0,      points do not decide the extension
            """)
    void areMadeForHoldersWhoAreDue(String status, String expiry, int drafts, String because) throws IOException {
        Path roster = TestRosters.csv(
                home, "roster.csv", "1,シン・テスト,1990-01-01,インド," + status + "," + expiry + ",1000万円,修士,10,N1\n");

        RunOutcome.Written written = run(roster).output("forms").orElseThrow();

        assertThat(written.count()).as(because).isEqualTo(drafts);
        assertThat(names(forms)).as(because).hasSize(drafts);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            STATUS,        TITLE,           ROW,          CHECK, POINTS, REMARK,         TOTAL
            高度専門職1号イ, 高度専門職第１号イ, ７年以上,      ☑,     15,     満10年,          95
            高度専門職1号ロ, 高度専門職第１号ロ, 500～600万円, □,     15,     '年10,000,000円', 100
            高度専門職1号ハ, 高度専門職第１号ハ, １０年以上,    ☑,     25,     満10年,          70
            """)
    void showTheTableOfThePersonsSheet(
            String status, String title, String row, String check, String points, String remark, String total)
            throws IOException {
        Path roster = TestRosters.csv(
                home, "roster.csv", "1,シン・テスト,1988-01-01,インド," + status + ",2027-04-20,1000万円,修士,10,N1\n");
        run(roster);

        List<List<String>> form = rows(forms.resolve("1" + DAY));

        assertThat(form.get(0)).containsExactly("【下書き】hsp-rosterが名簿から作成した下書きです（出入国在留管理庁の書式ではありません）");
        assertThat(form).contains(List.of("高度専門職ポイント計算表（" + title + "・高度専門職第２号）"));
        assertThat(form.toString()).contains("シン・テスト", "1988/1/1(金)", "2027/4/20(火)", "記録：" + remark);
        assertThat(line(form, row)).contains(check, points);
        assertThat(line(form, "合計")).contains(total);
    }

    @Test
    void showWhatIsMissingAndWhatIsNotSettled() throws IOException {
        Path roster = TestRosters.csv(
                home,
                "roster.csv",
                "1,ある・テスト,1992-03-01,ベトナム,高度専門職1号ロ,2027-04-20,520万円,学士,,N2（取得予定）\n",
                "2,ない・テスト,,ベトナム,高度専門職1号ロ,2027-04-20,520万円,学士,10,N1\n");
        run(roster);

        List<List<String>> unsettled = rows(forms.resolve("1" + DAY));
        assertThat(line(unsettled, "従事しようとする業務に係る実務経験")).contains("名簿に記載なし");
        assertThat(line(unsettled, "１０年以上")).contains("□");
        assertThat(line(unsettled, "日本語能力")).contains("N2（未確定）", "△ 未確定：確定すれば10点");
        assertThat(line(unsettled, "Ⅱ　日本語能力試験Ｎ２")).contains("□");
        assertThat(unsettled.toString()).contains("未確定の記録がすべて認められた場合：45点");
        List<List<String>> missing = rows(forms.resolve("2" + DAY));
        assertThat(line(missing, "生年月日")).contains("名簿に記載がありません");
        assertThat(missing.toString()).contains("点数を計算していません");
        assertThat(missing.subList(0, missing.size() - 2).toString()).doesNotContain("☑", "△");
    }

    @Test
    void speakEnglish() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        run(Optional.of(Locale.ENGLISH), roster);

        List<List<String>> form = rows(forms.resolve("0043" + DAY));

        assertThat(form.get(0).get(0)).startsWith("DRAFT").contains("not the agency's form");
        assertThat(form.toString())
                .contains("高度専門職ポイント計算表（高度専門職第１号ロ・高度専門職第２号）", "年収\n（注）\nAnnual\nremuneration")
                .contains("1990-01-01", "Required: 70");
    }

    @Test
    void fitOnTwoPagesAsTheFormDoesAndSayThatTheyAreDrafts() throws IOException {
        run(TestRosters.csv(home, "roster.csv", TestRosters.SAFE));

        try (Workbook workbook =
                WorkbookFactory.create(forms.resolve("0043" + DAY).toFile())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getFitToPage())
                    .as("this ignores the break of pages")
                    .isFalse();
            int[] breaks = sheet.getRowBreaks();
            assertThat(breaks).hasSize(1);
            assertThat(sheet.getRow(breaks[0] + 1).getCell(0).getStringCellValue())
                    .isEqualTo("特別\n加算\n（続き）");
            double points = 842 - 72 * (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM));
            double page = points * 100 / sheet.getPrintSetup().getScale();
            assertThat(height(sheet, 0, breaks[0])).isLessThanOrEqualTo(page);
            assertThat(height(sheet, breaks[0] + 1, sheet.getLastRowNum())).isLessThanOrEqualTo(page);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(sheet.getHeader().getLeft()).contains("下書き", "DRAFT");
            assertThat(sheet.getSheetName()).contains("下書き");
        }
    }

    @Test
    void areNamedByNumberNeverByName() throws IOException {
        Path roster = TestRosters.csv(
                home,
                "roster.csv",
                TestRosters.SAFE.replace("0043", "../A 1"),
                TestRosters.SAFE.replace("0043", "").replace("シン", "アリ"),
                TestRosters.SAFE.replace("0043", "77"),
                TestRosters.SAFE.replace("0043", "77").replace("シン", "ラオ"));
        run(roster);

        assertThat(names(forms)).containsExactlyInAnyOrder("A_1" + DAY, "row3" + DAY, "77-row4" + DAY, "77-row5" + DAY);
    }

    @Test
    void comeWithTheSameAnswerAgainUnlessOneIsGone() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE, TestRosters.TURNS_35);
        run(roster);
        Path draft = forms.resolve("0043" + DAY);
        Files.setLastModifiedTime(draft, FileTime.fromMillis(0));

        assertThat(run(roster).repeated()).isTrue();
        assertThat(Files.getLastModifiedTime(draft)).isEqualTo(FileTime.fromMillis(0));

        Files.delete(draft);
        assertThat(run(roster).repeated()).as("gone").isFalse();
        assertThat(draft).exists();
    }

    @Test
    void leaveOtherFilesOfTheFolderAlone() throws IOException {
        Files.createDirectories(forms);
        Path earlier = Files.writeString(forms.resolve("0043-2026-10-21.xlsx"), "worked on");
        run(TestRosters.csv(home, "roster.csv", TestRosters.SAFE));

        assertThat(earlier).hasContent("worked on");
        assertThat(names(forms)).containsExactlyInAnyOrder("0043-2026-10-21.xlsx", "0043" + DAY);
    }

    @Test
    void goWhenTheRosterNoLongerAsksForThem() throws IOException {
        run(TestRosters.csv(home, "roster.csv", TestRosters.SAFE, TestRosters.TURNS_35));
        run(TestRosters.csv(home, "other.csv", TestRosters.SAFE.replace("0043", "0044")));
        run(TestRosters.csv(home, "roster.csv", TestRosters.TURNS_35));

        assertThat(names(forms)).containsExactlyInAnyOrder("0042" + DAY, "0044" + DAY);
    }

    @Test
    void ofSeveralRostersAreKeptApart() throws IOException {
        RunRequest request = TestRosters.request(
                home.resolve("out"),
                TestRosters.csv(home, "one.csv", TestRosters.SAFE),
                TestRosters.csv(home, "other.csv", TestRosters.SAFE));

        RunOutcome outcome = application.assessmentRun().run(withForms(request, forms), (roster, rows) -> {});

        assertThat(outcome.rosters())
                .allSatisfy(each -> assertThat(
                                names(each.output("forms").orElseThrow().path()))
                        .containsExactly("0043" + DAY));
        assertThat(outcome.rosters())
                .extracting(each -> each.output("forms").orElseThrow().path())
                .doesNotHaveDuplicates();
    }

    @Test
    void thatCannotBeWrittenAreToldAndNothingIsPublished() throws IOException {
        Path roster = TestRosters.csv(home, "roster.csv", TestRosters.SAFE);
        Path file = Files.createFile(forms);

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> run(roster))
                .satisfies(failure -> assertThat(failure.file()).isEqualTo(file));
        assertThat(names(home.resolve("out"))).isEmpty();
    }

    private RunOutcome.AssessedFile run(Path roster) {
        return run(Optional.empty(), roster);
    }

    private RunOutcome.AssessedFile run(Optional<Locale> language, Path roster) {
        RunRequest request =
                withForms(TestRosters.spoken(TestRosters.request(home.resolve("out"), roster), language), forms);
        return application
                .assessmentRun()
                .run(request, (file, rows) -> {})
                .rosters()
                .get(0);
    }

    private static RunRequest withForms(RunRequest request, Path folder) {
        return TestRosters.with(request, request.outputs().with(OutputOption.FORMS, Optional.of(folder)));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            DataFormatter formatter = new DataFormatter();
            for (Row row : workbook.getSheetAt(0)) {
                rows.add(IntStream.range(0, row.getLastCellNum())
                        .mapToObj(column -> formatter.formatCellValue(row.getCell(column)))
                        .filter(text -> !text.isEmpty())
                        .toList());
            }
        }
        return rows;
    }

    private static double height(Sheet sheet, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                .sum();
    }

    private static String line(List<List<String>> form, String text) {
        return form.stream()
                .filter(row ->
                        row.stream().anyMatch(cell -> cell.replace(",", "").startsWith(text)))
                .map(row -> row.stream().map(cell -> cell.replace(",", "")).collect(Collectors.joining("  ")))
                .collect(Collectors.joining("\n"));
    }
}
