package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.hssf.record.AutoFilterInfoRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.hsproster.testing.workbooks.LibreOffice;
import org.hsproster.workbook.annotation.AddedColumn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The filter of a roster that is assessed month after month")
class FilterRoundTripIT {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String HEADER = "社員番号,氏名,部署,生年月日,在留資格,在留期間満了日,年収,学位";
    private static final int COLUMNS = 8;
    private static final int LAST = COLUMNS + AddedColumn.values().length - 1;

    /** The record of what is picked in a column. */
    private static final int CRITERIA = 0x9E;

    /** The record that rows are filtered. */
    private static final int FILTER_MODE = 0x9B;

    @TempDir
    Path home;

    private int runs;

    @ParameterizedTest
    @CsvSource({"xlsx, ja", "xlsx, en", "xls, ja", "xls, en"})
    void coversTheSameColumnsEveryMonth(String format, String language) throws Exception {
        Path roster = roster(format, "A2:H4");

        for (int month = 1; month <= 3; month++) {
            roster = assessed(roster, language);
            assertThat(filter(roster)).as("month " + month).isEqualTo(new CellRangeAddress(1, 3, 0, LAST));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void takesInThePeopleWhoAreAdded(String format) throws Exception {
        Path first = assessed(roster(format, "A2:H4"), "ja");

        Path second = assessed(edited(first, workbook -> fill(sheet(workbook).createRow(4), "0003", "営業")), "ja");

        assertThat(filter(second)).isEqualTo(new CellRangeAddress(1, 4, 0, LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void keepsWhatIsPickedInAColumnOfTheRoster(String format) throws Exception {
        Path picked = edited(roster(format, "A2:H4"), workbook -> pick(sheet(workbook), 2));

        for (int month = 1; month <= 3; month++) {
            picked = assessed(picked, "ja");
            assertThat(filter(picked)).isEqualTo(new CellRangeAddress(1, 3, 0, LAST));
            assertThat(picks(picked)).as("month " + month).containsExactly(2);
            assertThat(isHidden(picked)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void showsTheRowsThatAnAddedColumnHid(String format) throws Exception {
        Path first = assessed(roster(format, "A2:H4"), "ja");

        Path second = assessed(edited(first, workbook -> pick(sheet(workbook), COLUMNS)), "ja");

        assertThat(filter(second)).isEqualTo(new CellRangeAddress(1, 3, 0, LAST));
        assertThat(picks(second)).isEmpty();
        assertThat(isHidden(second)).isFalse();
    }

    /** The hidden name of a filter remains when it is turned off. */
    @Test
    void isSetAgainWhereItWasTurnedOff() throws Exception {
        Path without = edited(roster("xls", "A2:C3"), workbook -> {
            HSSFSheet sheet = (HSSFSheet) sheet(workbook);
            sheet.getSheet().getRecords().remove(arrows(sheet));
            List.copyOf(sheet.getDrawingPatriarch().getChildren()).forEach(sheet.getDrawingPatriarch()::removeShape);
            workbook.createSheet("前");
            workbook.setSheetOrder("前", 0);
        });

        assertThat(filter(assessed(without, "ja"))).isEqualTo(new CellRangeAddress(1, 3, 0, LAST));
    }

    @Test
    void isSetInTheCopyOfACsv() throws Exception {
        Path roster = Files.writeString(home.resolve("roster.csv"), HEADER + """

                0001,TEST Ada,営業,1992-02-01,高度専門職1号ロ,2027-04-20,8000000,修士
                0002,TEST Ben,開発,1992-02-01,高度専門職1号ロ,2027-04-20,8000000,修士
                """);

        for (int month = 1; month <= 3; month++) {
            roster = assessed(roster, "ja");
            assertThat(filter(roster)).as("month " + month).isEqualTo(new CellRangeAddress(0, 2, 0, LAST));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void isReadByAnotherProgram(String format) throws Exception {
        Path copy = assessed(edited(roster(format, "A2:H4"), workbook -> pick(sheet(workbook), 2)), "ja");

        Path converted = LibreOffice.in(home).convert(copy, "xlsx");

        assertThat(filter(converted)).isEqualTo(new CellRangeAddress(1, 3, 0, LAST));
        assertThat(isHidden(converted)).isTrue();
    }

    private Path assessed(Path roster, String language) throws IOException {
        Path month = Files.createDirectories(home.resolve("month" + ++runs));
        assertThat(new Terminal(home)
                        .execute("assess", roster.toString(), "--lang", language, "--out", month.toString()))
                .isZero();
        try (var files = Files.list(month)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path roster(String format, String filter) throws IOException {
        try (Workbook workbook = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("名簿");
            sheet.createRow(0).createCell(0).setCellValue("外国籍社員");
            Row header = sheet.createRow(1);
            for (String each : HEADER.split(",")) {
                header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(each);
            }
            fill(sheet.createRow(2), "0001", "営業");
            fill(sheet.createRow(3), "0002", "開発");
            sheet.setAutoFilter(CellRangeAddress.valueOf(filter));
            return saved(workbook, home.resolve("roster." + format));
        }
    }

    private static void fill(Row row, String number, String department) {
        List<String> cells =
                List.of(number, "TEST " + number, department, "1992-02-01", "高度専門職1号ロ", "2027-04-20", "8000000円", "修士");
        cells.forEach(text -> row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text));
    }

    private Path edited(Path file, Consumer<Workbook> change) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            change.accept(workbook);
            return saved(
                    workbook,
                    Files.createDirectories(home.resolve("edited" + ++runs)).resolve(file.getFileName()));
        }
    }

    private static Path saved(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    /** Filters the second person out by a column (0-based), as spreadsheet programs do. */
    private static void pick(Sheet sheet, int column) {
        sheet.getRow(3).setZeroHeight(true);
        if (sheet instanceof HSSFSheet xls) {
            byte[] criterion = new byte[24];
            criterion[0] = (byte) column;
            var records = xls.getSheet().getRecords();
            int place = records.indexOf(arrows(xls));
            records.add(place + 1, new UnknownRecord(CRITERIA, criterion));
            records.add(place, new UnknownRecord(FILTER_MODE, new byte[0]));
            return;
        }
        try (XmlCursor cursor =
                ((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("filterColumn", MAIN);
            cursor.insertAttributeWithValue("colId", Integer.toString(column));
            cursor.beginElement("filters", MAIN);
            cursor.beginElement("filter", MAIN);
            cursor.insertAttributeWithValue("val", "営業");
        }
    }

    private static Sheet sheet(Workbook workbook) {
        return workbook.getSheet("名簿") == null ? workbook.getSheet("roster") : workbook.getSheet("名簿");
    }

    private static boolean isHidden(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            return sheet(workbook).getRow(3).getZeroHeight();
        }
    }

    private static List<Integer> picks(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            return sheet(workbook) instanceof HSSFSheet xls
                    ? xls.getSheet().getRecords().stream()
                            .filter(UnknownRecord.class::isInstance)
                            .map(UnknownRecord.class::cast)
                            .filter(each -> each.getSid() == CRITERIA)
                            .map(each -> (int) each.serialize()[4])
                            .toList()
                    : Pattern.compile("colId=\"(\\d+)\"")
                            .matcher(((XSSFSheet) sheet(workbook))
                                    .getCTWorksheet()
                                    .getAutoFilter()
                                    .xmlText())
                            .results()
                            .map(each -> Integer.valueOf(each.group(1)))
                            .toList();
        }
    }

    /** Returns the range of the filter, which both formats store more than once. */
    private static CellRangeAddress filter(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
            if (sheet(workbook) instanceof XSSFSheet xlsx) {
                String range = xlsx.getCTWorksheet().getAutoFilter().getRef();
                assertThat(workbook.getAllNames())
                        .filteredOn(name -> name.getNameName().equals("_xlnm._FilterDatabase")
                                && name.getSheetIndex() == workbook.getSheetIndex(xlsx))
                        .singleElement()
                        .satisfies(name -> assertThat(name.getRefersToFormula().replace("$", ""))
                                .endsWith("!" + range));
                return CellRangeAddress.valueOf(range);
            }
            HSSFSheet xls = (HSSFSheet) sheet(workbook);
            Area3DPtg area = area(xls);
            CellRangeAddress range = new CellRangeAddress(
                    area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
            int columns = range.getLastColumn() - range.getFirstColumn() + 1;
            assertThat((int) arrows(xls).getNumEntries()).isEqualTo(columns);
            assertThat(xls.getDrawingPatriarch().getChildren())
                    .filteredOn(HSSFCombobox.class::isInstance)
                    .hasSize(columns);
            return range;
        }
    }

    private static AutoFilterInfoRecord arrows(HSSFSheet sheet) {
        List<AutoFilterInfoRecord> found = sheet.getSheet().getRecords().stream()
                .filter(AutoFilterInfoRecord.class::isInstance)
                .map(AutoFilterInfoRecord.class::cast)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Area3DPtg area(HSSFSheet sheet) {
        HSSFWorkbook workbook = sheet.getWorkbook();
        NameRecord name = workbook.getInternalWorkbook()
                .getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, workbook.getSheetIndex(sheet) + 1);
        Area3DPtg area = (Area3DPtg) name.getNameDefinition()[0];
        assertThat(workbook.getInternalWorkbook().getFirstSheetIndexFromExternSheetIndex(area.getExternSheetIndex()))
                .isEqualTo(workbook.getSheetIndex(sheet));
        return area;
    }
}
