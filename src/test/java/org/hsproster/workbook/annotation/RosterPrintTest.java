package org.hsproster.workbook.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.workbook.cell.PageSetup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The print settings of a roster sheet")
class RosterPrintTest {

    private static final int HEADER_ROW = 4;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areSetUpWhereTheUserHasSetUpNothing(boolean isXlsx) throws IOException {
        Sheet sheet = saved(workbook(isXlsx)).getSheetAt(0);

        new RosterPrint(sheet, HEADER_ROW).setUp();

        Sheet set = saved(sheet.getWorkbook()).getSheetAt(0);
        assertThat(set.getFitToPage()).isTrue();
        assertThat(set.getAutobreaks()).as("in an .xls, what POI calls so").isTrue();
        assertThat(set.getPrintSetup().getLandscape()).isTrue();
        assertThat(set.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(set.getPrintSetup().getFitHeight()).isZero();
        assertThat(set.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(set.getHeader().getRight()).as("no header of ours").isEmpty();
        assertThat(set.getWorkbook().getSheetAt(1).getPrintSetup().getLandscape())
                .as("another sheet")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}, .xlsx: {1}")
    @MethodSource
    void areLeftAsTheUserHasSetThem(String setting, boolean isXlsx, Consumer<Sheet> user) throws IOException {
        Workbook workbook = workbook(isXlsx);
        user.accept(workbook.getSheetAt(0));
        Sheet sheet = saved(workbook).getSheetAt(0);
        boolean wasLandscape = sheet.getPrintSetup().getLandscape();
        boolean wasFitted = sheet.getFitToPage();
        CellRangeAddress repeated = sheet.getRepeatingRows();

        new RosterPrint(sheet, HEADER_ROW).setUp();

        assertThat(sheet.getPrintSetup().getLandscape()).isEqualTo(wasLandscape);
        assertThat(sheet.getFitToPage()).isEqualTo(wasFitted);
        assertThat(sheet.getRepeatingRows()).isEqualTo(repeated);
    }

    static Stream<Arguments> areLeftAsTheUserHasSetThem() {
        return Stream.of(true, false)
                .flatMap(isXlsx -> Stream.of(
                        Arguments.of(
                                "landscape",
                                isXlsx,
                                user(sheet -> sheet.getPrintSetup().setLandscape(true))),
                        Arguments.of(
                                "a scale",
                                isXlsx,
                                user(sheet -> sheet.getPrintSetup().setScale((short) 60))),
                        Arguments.of(
                                "A3",
                                isXlsx,
                                user(sheet -> sheet.getPrintSetup().setPaperSize((short) 8))),
                        Arguments.of("fitted", isXlsx, user(PageSetup::fitAcross)),
                        Arguments.of(
                                "a header",
                                isXlsx,
                                user(sheet -> sheet.getHeader().setCenter("社外秘"))),
                        Arguments.of(
                                "a footer",
                                isXlsx,
                                user(sheet -> sheet.getFooter().setCenter("&P"))),
                        Arguments.of("a break of rows", isXlsx, user(sheet -> sheet.setRowBreak(9))),
                        Arguments.of("a break of columns", isXlsx, user(sheet -> sheet.setColumnBreak(3))),
                        Arguments.of(
                                "titles",
                                isXlsx,
                                user(sheet -> sheet.setRepeatingRows(CellRangeAddress.valueOf("1:4")))),
                        Arguments.of(
                                "an area",
                                isXlsx,
                                user(sheet -> sheet.getWorkbook().setPrintArea(0, "$A$1:$C$9")))));
    }

    private static Consumer<Sheet> user(Consumer<Sheet> setting) {
        return setting;
    }

    private static Workbook workbook(boolean isXlsx) {
        Workbook workbook = isXlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        workbook.createSheet("名簿").createRow(0).createCell(0).setCellValue("氏名");
        workbook.createSheet("メモ");
        return workbook;
    }

    private static Workbook saved(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return WorkbookFactory.create(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
