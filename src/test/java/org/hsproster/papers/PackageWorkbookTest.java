package org.hsproster.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.form.PersonWorkbooks;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The workbook of a package")
class PackageWorkbookTest {

    private static final String OTHER = "statusOfResidence=BUSINESS_MANAGER expiresOn=2027-01-10";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            FACTS,                               LANGUAGE, SHEETS,                                       BECAUSE
            japanese=N1,                         en,       Check list|Request|Points table (draft),      with the draft of the form
            japanese=N1,                         ja,       チェックリスト|依頼文|ポイント計算表（下書き）, in Japanese
            statusOfResidence=HSP_I_UNSPECIFIED, en,       Check list|Request,                           but not where the letter is not known
            statusOfResidence=BUSINESS_MANAGER expiresOn=2027-01-10, en, Check list|Request,             nor for another status
            """)
    void hasItsSheets(String facts, String language, String sheets, String because) throws IOException {
        try (XSSFWorkbook workbook = written(facts, Locale.forLanguageTag(language))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));

            assertThat(String.join("|", names)).as(because).isEqualTo(sheets);
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isNotBlank();
        }
    }

    @Test
    void tellsPersonDaysAndFee() throws IOException {
        try (XSSFWorkbook english = written("", Locale.ENGLISH);
                XSSFWorkbook japanese = written(OTHER, Locale.JAPANESE)) {
            assertThat(rows(english.getSheetAt(0)))
                    .contains(
                            "This list is an aid. Check it with the regional immigration bureau before filing: the bureau may ask for other papers.",
                            "Employee No.|0043",
                            "Name|アン・テスト",
                            "Status of residence|Highly Skilled Professional (i)(b)",
                            "State|Not started",
                            "Owner|Sato",
                            "Papers from the employee by|2026-12-04",
                            "Recommended filing date|2026-11-30",
                            "Last counter day|2027-02-26",
                            "Deadline|2027-02-26",
                            "Filing window|2026-11-28 to 2027-02-28",
                            "Expiry of the stay|2027-02-28",
                            "Fee (to be checked)|75,000 yen at the counter, 65,000 yen online, plus 550 yen for the payment",
                            "☐|Photograph (4 cm × 3 cm)|Employee",
                            "☐|①|Academic background: certificate of graduation and proof of the degree|Employee");
            assertThat(rows(japanese.getSheetAt(0)))
                    .contains(
                            "在留資格|経営・管理",
                            "進捗|未着手",
                            "対応期限|2027/1/8(金)",
                            "申請期間|2026/10/10(土)～2027/1/10(日)",
                            "☐|外国語の資料には訳文を添付（日本で発行される証明書は発行日から3か月以内のもの）|要相談");
        }
    }

    @Test
    void offersBothStatesOfEachBox() throws IOException {
        try (XSSFWorkbook workbook = written("", Locale.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<Integer> boxes = SheetTexts.cells(sheet).stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals("☐"))
                    .map(XSSFCell::getRowIndex)
                    .toList();

            assertThat(sheet.getDataValidations())
                    .hasSize(2)
                    .allSatisfy(validation -> assertThat(
                                    validation.getValidationConstraint().getExplicitListValues())
                            .containsExactly("☐", "☑"));
            assertThat(boxes)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(row ->
                            assertThat(sheet.getDataValidations()).anyMatch(validation -> isFor(validation, row)));
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "ja"})
    void isPrintedOnA4(String language) throws IOException {
        try (XSSFWorkbook workbook = written("", Locale.forLanguageTag(language))) {
            XSSFSheet list = workbook.getSheetAt(0);
            XSSFSheet request = workbook.getSheetAt(1);

            assertThat(List.of(list, request)).allSatisfy(sheet -> {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
                assertThat(sheet.getHeader().getRight())
                        .isEqualTo(Texts.in(Locale.forLanguageTag(language)).text("page.confidential"));
            });
            assertThat(list.getFitToPage()).isTrue();
            assertThat(list.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(list.getPrintSetup().getFitHeight())
                    .as("as many pages as the list needs")
                    .isZero();
            int page = request.getRowBreaks()[0];
            assertThat(request.getRowBreaks()).hasSize(1);
            assertThat(request.getRow(page + 1).getCell(0).getStringCellValue())
                    .as("each language on a page of its own")
                    .startsWith("Subject:");
        }
    }

    /** What is copied to a mail: a line in each cell of one column. */
    @Test
    void hasTheRequestInBothLanguagesWhateverItsOwn() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            try (XSSFWorkbook workbook = written("", language)) {
                XSSFSheet sheet = workbook.getSheetAt(1);

                assertThat(SheetTexts.cells(sheet)).allSatisfy(cell -> {
                    assertThat(cell.getColumnIndex()).isZero();
                    assertThat(cell.toString()).doesNotContain("\n");
                });
                assertThat(rows(sheet))
                        .contains("件名：在留手続の書類のご準備のお願い", "・写真（縦4cm×横3cm）", "人事担当　Sato")
                        .contains(
                                "Subject: papers for your residence status application",
                                "Please bring us these papers by 2026-12-04:",
                                "- Photograph (4 cm × 3 cm)",
                                "Sato, HR");
            }
        }
    }

    @Test
    void sayWhereThereIsNoList() throws IOException {
        try (XSSFWorkbook workbook =
                written("statusOfResidence=INSTRUCTOR japanese=- caseState=REFUSED", Locale.ENGLISH)) {
            assertThat(rows(workbook.getSheetAt(0)))
                    .contains(
                            "Papers from the employee by|at once",
                            "State|Refused",
                            "Recommended filing date|–",
                            "No list for this case: agree on the next application with the bureau or an immigration lawyer first.");
            assertThat(workbook.getSheetAt(0).getDataValidations()).isEmpty();
        }
    }

    private XSSFWorkbook written(String facts, Locale language) throws IOException {
        AssessedEntry person = Prepared.person(facts, "Sato");
        PersonWorkbooks packages =
                PaperPackages.in(folder, Prepared.RULES, Prepared.AS_OF, Texts.in(language), Optional.empty());
        packages.add(person);
        assertThat(packages.written()).isEqualTo(1);
        Path file = folder.resolve("0043-2026-11-21-package.xlsx");
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isFor(XSSFDataValidation validation, int row) {
        return Arrays.stream(validation.getRegions().getCellRangeAddresses()).anyMatch(each -> each.isInRange(row, 0));
    }

    private static List<String> rows(XSSFSheet sheet) {
        List<String> rows = new ArrayList<>();
        for (var row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            cells.removeIf(String::isEmpty);
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
