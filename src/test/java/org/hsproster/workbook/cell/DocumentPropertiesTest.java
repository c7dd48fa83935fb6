package org.hsproster.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STUpdateLinks;

@DisplayName("Title, language and links of the workbook")
class DocumentPropertiesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            OWN TITLE, OWN LANGUAGE, LANGUAGE, TITLE,                           WRITTEN
            -,         -,            ja,       高度専門職 更新見込みサマリー, ja
            社員名簿,  -,            en,       社員名簿,                        en
            社員名簿,  fr,           ja,       社員名簿,                        fr
            """)
    void areAddedWhereTheUserHasNone(String ownTitle, String ownLanguage, Locale language, String title, String written)
            throws IOException {
        CompanyRoster roster = new CompanyRoster();
        PackagePropertiesPart own = DocumentProperties.part(roster.workbook);
        own.setTitleProperty(ownTitle);
        own.setLanguageProperty(ownLanguage);

        XSSFWorkbook copy = AnnotatedCopies.annotate(CompanyRoster.assess(roster.save(folder)), folder, language);

        assertThat(DocumentProperties.part(copy).getTitleProperty()).hasValue(title);
        assertThat(DocumentProperties.part(copy).getLanguageProperty()).hasValue(written);
    }

    @Test
    void areAddedToAnXls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Texts texts = Texts.in(Locale.JAPANESE);

            assertThat(DocumentProperties.complete(workbook, texts)).isNotEmpty();
            assertThat(workbook.getSummaryInformation().getTitle()).isEqualTo(texts.text("summary.title"));
            assertThat(workbook.getDocumentSummaryInformation().getLanguage()).isEqualTo("ja");
            assertThat(DocumentProperties.complete(workbook, Texts.in(Locale.ENGLISH)))
                    .as("again")
                    .isEmpty();
        }
    }

    @Test
    void linksToOtherWorkbooksStayAndAreNotFollowed() throws IOException {
        CompanyRoster roster = new CompanyRoster();
        roster.workbook.linkExternalWorkbook("prices.xlsx", other());
        roster.workbook.getSheetAt(0).createRow(20).createCell(0).setCellFormula("[prices.xlsx]Prices!A1");

        XSSFWorkbook copy = AnnotatedCopies.annotate(CompanyRoster.assess(roster.save(folder)), folder, Locale.ENGLISH);

        assertThat(copy.getCTWorkbook().getWorkbookPr().getUpdateLinks()).isEqualTo(STUpdateLinks.NEVER);
        assertThat(copy.getSheet("記入要領").getRow(20).getCell(0).getCellFormula()).contains("Prices!A1");
        assertThat(SheetTexts.rowOf(copy.getSheetAt(0), "roster.xlsx takes values from other workbooks"))
                .isPositive();
    }

    @Test
    void nothingIsSaidWhereThereAreNoLinks() throws IOException {
        XSSFWorkbook copy = AnnotatedCopies.annotate(
                CompanyRoster.assess(new CompanyRoster().save(folder)), folder, Locale.ENGLISH);

        assertThat(copy.getCTWorkbook().getWorkbookPr().isSetUpdateLinks()).isFalse();
        assertThat(SheetTexts.cells(copy.getSheetAt(0)))
                .extracting(cell -> cell.toString())
                .doesNotContain("About this copy");
    }

    private static XSSFWorkbook other() {
        XSSFWorkbook other = new XSSFWorkbook();
        other.createSheet("Prices").createRow(0).createCell(0).setCellValue(1);
        return other;
    }
}
