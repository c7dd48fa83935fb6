package org.hsproster.workbook.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.SheetTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A filter of the user on the header row reaches over the added columns")
class WiderFilterTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    private Path folder;

    private final CompanyRoster original = new CompanyRoster();

    @ParameterizedTest
    @CsvSource({
        "A4:G7, A4:X7, all columns",
        "A4:F7, A4:X7, a column of the roster to its right",
        "C4:G7, C4:X7, not from the first column",
        "A4:G5, A4:X7, the people right below it",
        "A4:G4, A4:X7, the header alone",
        "A4:G8, A4:X8, the row of totals as well",
        "A4:G1048576, A4:X1048576, whole columns",
        "A4:Z7, A4:Z7, further than the added columns",
        "$A$4:$G$7, A4:X7, in another form"
    })
    void reaches(String own, String wider, String because) throws IOException {
        filter(own);

        XSSFWorkbook copy = annotate();

        assertThat(range(copy)).as(because).isEqualTo(wider);
        assertThat(copy.getAllNames().stream()
                        .filter(each -> each.getNameName().equals("_xlnm._FilterDatabase"))
                        .filter(each -> each.getSheetIndex() == copy.getSheetIndex(CompanyRoster.SHEET)))
                .as(because)
                .extracting(XSSFName::getRefersToFormula)
                .containsExactly("'外国籍社員''s 名簿'!" + absolute(wider));
        assertThat(mapping(copy)).as(because).doesNotContain("Filter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3:G7", "A5:G7", "A1:B2", "I4:J9"})
    void staysWhereItIsNotOnTheHeaderRowOrIsForSomethingElse(String own) throws IOException {
        filter(own);
        original.sheet.getRow(4).createCell(8).setCellValue("A社");
        original.sheet.getRow(5).createCell(9).setCellValue("B社");

        XSSFWorkbook copy = annotate();

        if (own.startsWith("I4")) {
            assertThat(range(copy)).isEqualTo("I4:AA9");
        } else {
            assertStays(copy, own);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, 8, a table beside an empty column",
        "5, 8, a value beside a person",
        "7, 7, a value without a header"
    })
    void staysBesideOtherContent(int row, int column, String because) throws IOException {
        filter("A4:G7");
        CellUtil.getCell(CellUtil.getRow(row - 1, original.sheet), column).setCellValue("凡例");

        assertStays(annotate(), "A4:G7");
    }

    @ParameterizedTest
    @CsvSource({"1, I4", "2, above the header", "8, below the rows", "30, far below"})
    void reachesPastContentAboveAndBelow(int row, String because) throws IOException {
        filter("A4:G7");
        CellUtil.getCell(CellUtil.getRow(row - 1, original.sheet), 8).setCellValue("作成日");

        assertThat(range(annotate())).as(because).isEqualTo("A4:Z7");
    }

    @Test
    void staysBesideATable() throws IOException {
        filter("A4:G7");
        for (int row = 4; row < 7; row++) {
            original.sheet.getRow(row).createCell(8).setCellValue("凡例" + row);
        }
        original.sheet.createTable(new AreaReference("I5:I7", SpreadsheetVersion.EXCEL2007));

        assertStays(annotate(), "A4:G7");
    }

    @Test
    void staysBesideMergedCellsInTheRows() throws IOException {
        filter("A4:F7");
        original.sheet.addMergedRegion(CellRangeAddress.valueOf("G5:G6"));

        assertStays(annotate(), "A4:F7");
    }

    @Test
    void reachesPastATitleThatIsMergedFurther() throws IOException {
        filter("A4:G7");
        original.sheet.addMergedRegion(CellRangeAddress.valueOf("A2:J3"));

        assertThat(range(annotate())).isEqualTo("A4:AA7");
    }

    @Test
    void keepsWhatTheUserHasPickedAndTheOrder() throws IOException {
        filter("A4:G7");
        insert(filter -> {
            filter.beginElement("filterColumn", MAIN);
            filter.insertAttributeWithValue("colId", "3");
            filter.beginElement("top10", MAIN);
            filter.insertAttributeWithValue("val", "2");
            filter.toNextToken();
            filter.toNextToken();
            filter.beginElement("sortState", MAIN);
            filter.insertAttributeWithValue("ref", "A5:G7");
            filter.beginElement("sortCondition", MAIN);
            filter.insertAttributeWithValue("ref", "D5:D7");
        });

        String filter = sheet(annotate()).getCTWorksheet().getAutoFilter().xmlText();

        assertThat(filter).contains("colId=\"3\"", "top10", "ref=\"A5:X7\"", "ref=\"D5:D7\"");
    }

    @Test
    void aRangeThatCannotBeReadIsReplaced() throws IOException {
        filter("A4:G7");
        original.sheet.getCTWorksheet().getAutoFilter().setRef("#REF!");

        assertThat(range(annotate())).isEqualTo("A4:X7");
    }

    private void assertStays(XSSFWorkbook copy, String own) {
        assertThat(range(copy)).isEqualTo(own);
        assertThat(mapping(copy)).contains("Filter").anyMatch(text -> text.startsWith("It stays on " + own + " "));
        assertThat(SheetTexts.cells(copy.getSheet("Data problems")))
                .noneMatch(cell -> cell.toString().contains("filter"));
    }

    private static List<String> mapping(XSSFWorkbook copy) {
        return SheetTexts.cells(copy.getSheet("Column mapping")).stream()
                .map(Object::toString)
                .toList();
    }

    private void filter(String range) {
        original.sheet.setAutoFilter(CellRangeAddress.valueOf(range));
        original.sheet.getCTWorksheet().getAutoFilter().setRef(range);
    }

    private void insert(Consumer<XmlCursor> content) {
        try (XmlCursor cursor = original.sheet.getCTWorksheet().getAutoFilter().newCursor()) {
            cursor.toEndToken();
            content.accept(cursor);
        }
    }

    private XSSFWorkbook annotate() throws IOException {
        return AnnotatedCopies.annotate(CompanyRoster.assess(original.save(folder)), folder, Locale.ENGLISH);
    }

    private static XSSFSheet sheet(XSSFWorkbook copy) {
        return copy.getSheet(CompanyRoster.SHEET);
    }

    private static String range(XSSFWorkbook copy) {
        return sheet(copy).getCTWorksheet().getAutoFilter().getRef();
    }

    private static String absolute(String range) {
        CellRangeAddress cells = CellRangeAddress.valueOf(range);
        return new CellReference(cells.getFirstRow(), cells.getFirstColumn(), true, true).formatAsString() + ":"
                + new CellReference(cells.getLastRow(), cells.getLastColumn(), true, true).formatAsString();
    }
}
