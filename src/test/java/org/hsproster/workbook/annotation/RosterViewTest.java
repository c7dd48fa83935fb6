package org.hsproster.workbook.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The header is frozen and filtered unless the user has set that up")
class RosterViewTest {

    @TempDir
    private Path folder;

    private final CompanyRoster original = new CompanyRoster();

    @Test
    void headerAndNamesStandStill() throws IOException {
        XSSFSheet sheet = roster(annotate());

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) CompanyRoster.HEADER_ROW);
        assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:X7");
    }

    @Test
    void aFrozenPaneOfTheUserStays() throws IOException {
        original.sheet.createFreezePane(1, 2);

        assertThat(roster(annotate()).getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) 2);
    }

    @Test
    void aTableHasAFilterOfItsOwn() throws IOException {
        original.sheet.createTable(new AreaReference("A4:G7", SpreadsheetVersion.EXCEL2007));

        XSSFSheet sheet = roster(annotate());

        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
        assertThat(sheet.getTables().get(0).getEndColIndex()).isEqualTo(6);
        assertThat(SheetTexts.texts(sheet.getWorkbook().getSheet("Column mapping"), 6))
                .startsWith("Table")
                .last()
                .asString()
                .contains("A4:G7");
    }

    @Test
    void aScrolledSheetIsFrozenFromItsTop() throws IOException {
        original.sheet.showInPane(5, 3);

        assertThat(roster(annotate())
                        .getCTWorksheet()
                        .getSheetViews()
                        .getSheetViewArray(0)
                        .isSetTopLeftCell())
                .isFalse();
    }

    @Test
    void aSheetWithoutAnyViewGetsOne() throws IOException {
        original.sheet.getCTWorksheet().unsetSheetViews();

        assertThat(roster(annotate()).getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) CompanyRoster.HEADER_ROW);
    }

    @Test
    void aSheetWithAnEmptyListOfViewsGetsOne() throws IOException {
        original.sheet.getCTWorksheet().getSheetViews().removeSheetView(0);

        assertThat(roster(annotate()).getPaneInformation().getHorizontalSplitPosition())
                .isEqualTo((short) CompanyRoster.HEADER_ROW);
    }

    private XSSFWorkbook annotate() throws IOException {
        return AnnotatedCopies.annotate(CompanyRoster.assess(original.save(folder)), folder, Locale.ENGLISH);
    }

    private static XSSFSheet roster(XSSFWorkbook workbook) {
        return workbook.getSheet(CompanyRoster.SHEET);
    }
}
