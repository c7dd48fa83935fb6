package org.hsproster.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.CellComparison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The content of the user in the annotated copy is unchanged")
class AnnotatedCopyTest {

    @TempDir
    private Path folder;

    private final CompanyRoster original = new CompanyRoster();
    private XSSFWorkbook copy;
    private XSSFSheet sheet;

    @BeforeEach
    void annotate() throws IOException {
        Path file = original.save(folder);
        byte[] before = Files.readAllBytes(file);
        copy = AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.JAPANESE);
        sheet = copy.getSheet(CompanyRoster.SHEET);
        assertThat(Files.readAllBytes(file)).as("the roster itself").isEqualTo(before);
    }

    @Test
    void everyCellKeepsValueFormulaAndFormat() {
        original.workbook.forEach(
                each -> CellComparison.assertSame((XSSFSheet) each, copy.getSheet(each.getSheetName())));
    }

    @Test
    void columnsMergedCellsAndRulesStay() {
        IntStream.range(0, CompanyRoster.COLUMNS).forEach(column -> {
            assertThat(sheet.getColumnWidth(column)).isEqualTo(original.sheet.getColumnWidth(column));
            assertThat(sheet.isColumnHidden(column)).isEqualTo(original.sheet.isColumnHidden(column));
        });
        assertThat(sheet.getMergedRegions()).isEqualTo(original.sheet.getMergedRegions());
        assertThat(sheet.getDataValidations())
                .as("the user's, and the states of cases")
                .hasSize(2);
        assertThat(sheet.getDataValidations()
                        .get(0)
                        .getRegions()
                        .getCellRangeAddress(0)
                        .formatAsString())
                .isEqualTo("G5:G7");
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(1);
        assertThat(sheet.getCellComment(new CellAddress("B5")).getString().getString())
                .isEqualTo("在留カードで確認済み");
    }

    @Test
    void namesOfASheetFollowItWhenTheSummaryGoesInFront() {
        int index = copy.getSheetIndex(CompanyRoster.SHEET);
        assertThat(index).isEqualTo(3);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(copy.getPrintArea(index)).isEqualTo("'外国籍社員''s 名簿'!$A$1:$G$8");
        XSSFName name = copy.getName("年収欄");
        assertThat(name.getSheetIndex()).isEqualTo(index);
        assertThat(name.getRefersToFormula()).isEqualTo("'外国籍社員''s 名簿'!$D$5:$D$7");
        assertThat(copy.getAllNames().stream()
                        .filter(each -> each.getNameName().equals("_xlnm._FilterDatabase"))
                        .filter(each -> each.getSheetIndex() == index))
                .extracting(XSSFName::getRefersToFormula)
                .containsExactly("'外国籍社員''s 名簿'!$A$4:$X$7");
    }

    @Test
    void opensOnTheSummaryAlone() {
        assertThat(copy.getActiveSheetIndex()).isZero();
        assertThat(copy.getSheetName(0)).isEqualTo("サマリー");
        assertThat(IntStream.range(0, copy.getNumberOfSheets())
                        .filter(index -> copy.getSheetAt(index).isSelected()))
                .containsExactly(0);
    }

    @Test
    void givesTheSummaryANameOfItsOwn() throws IOException {
        original.workbook.createSheet("Summary");
        Path file = original.save(folder);

        XSSFWorkbook annotated = AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.ENGLISH);

        assertThat(annotated.getSheetName(0)).isEqualTo("Summary (2)");
        assertThat(annotated.getSheet("Summary").getPhysicalNumberOfRows()).isZero();
    }
}
