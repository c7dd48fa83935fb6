package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BookBoolRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.workbooks.SheetTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Rosters of Excel 97 to 2003 (.xls)")
class OldExcelIT {

    private static final String PASSWORD = "opensesame";
    private static final String[] HEADER = {
        "Employee No.",
        "Name",
        "Date of birth",
        "Status of residence",
        "Visa expiry",
        "Annual remuneration",
        "Degree",
        "Years of practical experience",
        "Japanese language"
    };

    @TempDir
    Path home;

    @Test
    void areAssessedLikeThoseOfToday() throws Exception {
        Path today = save("today.xlsx", filled(new XSSFWorkbook()));
        Path old = save("old.xls", filled(new HSSFWorkbook()));

        assertThat(people(today)).isEqualTo(people(old)).contains("Ada Test", "2027-04-20", "#N/A", "00123");
    }

    @Test
    void areUnchangedExceptForTheAddedColumns() throws Exception {
        Path roster = save("old.xls", filled(new HSSFWorkbook()));
        byte[] before = Files.readAllBytes(roster);

        assertThat(new Terminal(home).execute("assess", roster.toString(), "--lang", "en"))
                .isZero();

        try (HSSFWorkbook copy = open("old", null);
                HSSFWorkbook original = new HSSFWorkbook(new ByteArrayInputStream(before))) {
            HSSFSheet sheet = copy.getSheet("Roster");
            for (Row row : original.getSheet("Roster")) {
                for (Cell cell : row) {
                    Cell same = sheet.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                    assertThat(same.toString()).as(cell.getAddress().toString()).isEqualTo(cell.toString());
                    assertThat(same.getCellStyle().getDataFormatString())
                            .isEqualTo(cell.getCellStyle().getDataFormatString());
                }
            }
            assertThat(sheet.getMergedRegions())
                    .isEqualTo(original.getSheet("Roster").getMergedRegions());
            assertThat(texts(sheet.getRow(1))).contains("Outlook", "Why");
            assertThat(texts(sheet.getRow(2))).anyMatch(text -> text.startsWith("○"));
            assertThat(sheet.getCellComments()).isNotEmpty();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(copy.getActiveSheetIndex()).isZero();
            assertThat(texts(copy.getSheetAt(0).getRow(0))).isNotEmpty();
        }
        assertThat(roster).hasBinaryContent(before);
    }

    @Test
    void getTheSheetsAboutPeopleToo() throws Exception {
        Path roster = save("old.xls", filled(new HSSFWorkbook()));

        assertThat(new Terminal(home).execute("assess", roster.toString(), "--lang", "en"))
                .isZero();

        try (HSSFWorkbook copy = open("old", null)) {
            assertThat(copy.getSheetName(1)).isEqualTo("Action list");
            assertThat(copy.getSheet("Breakdown").getRepeatingRows().formatAsString())
                    .isEqualTo("5:6");
            assertThat(copy.getSheet("Breakdown").getHyperlinkList()).isNotEmpty();
            SheetTable quarters = SheetTable.with("Expiry", copy.getSheet("Points outlook"));
            assertThat(quarters.sheet()
                            .getRow(quarters.headerRow())
                            .getCell(quarters.column("Expiry") + 1)
                            .getNumericCellValue())
                    .isPositive();
            assertThat(copy.getSheet("Possible upgrades")).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 1, 0x20", "false, 0, 0"})
    void followNoLinksToOtherWorkbooks(boolean isLinked, int findings, String updateLinks) throws Exception {
        HSSFWorkbook workbook = filled(new HSSFWorkbook());
        if (isLinked) {
            HSSFWorkbook other = new HSSFWorkbook();
            other.createSheet("Rates");
            workbook.linkExternalWorkbook("other.xls", other);
            workbook.getSheet("Notes").createRow(1).createCell(0).setCellFormula("[other.xls]Rates!A1");
        }
        Path roster = save("old.xls", workbook);

        assertThat(new Terminal(home).execute("assess", roster.toString(), "--lang", "en"))
                .isZero();

        try (HSSFWorkbook copy = open("old", null)) {
            assertThat(texts(copy.getSheet("Data problems")))
                    .filteredOn(text -> text.contains("takes values from other workbooks"))
                    .hasSize(findings);
            assertThat(copy.getInternalWorkbook().getRecords())
                    .filteredOn(BookBoolRecord.class::isInstance)
                    .singleElement()
                    .extracting(record -> ((BookBoolRecord) record).getSaveLinkValues() & 0x60)
                    .isEqualTo(Integer.decode(updateLinks));
        }
    }

    @Test
    void keepAFilterOfTheUsers() throws Exception {
        HSSFWorkbook workbook = filled(new HSSFWorkbook());
        workbook.getSheet("Roster").setAutoFilter(CellRangeAddress.valueOf("A2:C3"));
        Path roster = save("old.xls", workbook);

        assertThat(new Terminal(home).execute("assess", roster.toString(), "--lang", "en"))
                .isZero();

        try (HSSFWorkbook copy = open("old", null)) {
            assertThat(texts(copy.getSheet("Data problems")))
                    .anyMatch(text -> text.contains("keeps its own filter on A2:C3"));
        }
    }

    @Test
    void loseTheirMacros() throws Exception {
        HSSFWorkbook workbook = filled(new HSSFWorkbook());
        Path plain = save("plain.xls", workbook);
        try (POIFSFileSystem files = new POIFSFileSystem(Files.newInputStream(plain));
                OutputStream out = Files.newOutputStream(home.resolve("macros.xls"))) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDirectory("VBA")
                    .createDocument(
                            "ThisWorkbook",
                            new ByteArrayInputStream("Sub Auto_Open".getBytes(StandardCharsets.US_ASCII)));
            files.writeFilesystem(out);
        }

        assertThat(new Terminal(home).execute("assess", home + "/macros.xls", "--lang", "en"))
                .isZero();

        Path copy = home.resolve("output/macros-assessed-2026-11-21.xls");
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Auto_Open");
        try (HSSFWorkbook book = open("macros", null)) {
            assertThat(texts(book.getSheet("Data problems")))
                    .anyMatch(text -> text.contains("macros of macros.xls were not copied"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"binaryRC4", "cryptoAPI", "xor"})
    void openWithTheirPasswordAndAreProtectedAgain(EncryptionMode mode) throws Exception {
        HSSFWorkbook workbook = filled(new HSSFWorkbook());
        workbook.getInternalWorkbook().getWorkbookRecordList().add(1, new FilePassRecord(mode));
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        Path roster = save("old.xls", workbook);
        Biff8EncryptionKey.setCurrentUserPassword(null);

        assertThat(terminal("").execute("assess", roster.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal("wrong").execute("assess", roster.toString())).isEqualTo(ExitCodes.ROSTER);
        assertThat(terminal(PASSWORD).execute("assess", roster.toString())).isZero();

        try (HSSFWorkbook copy = open("old", PASSWORD)) {
            assertThat(texts(copy.getSheet("Roster").getRow(2))).contains("Ada Test");
            FilePassRecord cipher =
                    (FilePassRecord) copy.getInternalWorkbook().findFirstRecordBySid(FilePassRecord.sid);
            assertThat(cipher.getEncryptionInfo().getEncryptionMode()).isEqualTo(EncryptionMode.cryptoAPI);
        }
        assertThat(Files.readString(home.resolve("output/old-assessed-2026-11-21.xls"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Ada Test");
    }

    private Terminal terminal(String password) {
        return new Terminal(home, Map.of("HSP_ROSTER_PASSWORD", password), PasswordPrompt.none());
    }

    /** Returns the people of the results document, without name and hash of the file. */
    private String people(Path roster) throws IOException {
        Path results = home.resolve("results.json");
        assertThat(new Terminal(home).execute("assess", roster.toString(), "--results", results.toString()))
                .isZero();
        String json = Files.readString(results).replace(roster.getFileName().toString(), "roster");
        return json.substring(json.indexOf("\"employees\"")).replaceAll("\"sha256\" : \"\\w+\"", "");
    }

    private HSSFWorkbook open(String stem, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var in = Files.newInputStream(home.resolve("output/" + stem + "-assessed-2026-11-21.xls"))) {
            return new HSSFWorkbook(in);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Path save(String name, Workbook workbook) throws IOException {
        try (OutputStream out = Files.newOutputStream(home.resolve(name))) {
            workbook.write(out);
        }
        return home.resolve(name);
    }

    /**
     * Fills a workbook with every kind of cell: text, numbers with and without format, dates, and formulas of each.
     */
    private static <T extends Workbook> T filled(T workbook) {
        workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("not a roster");
        Sheet sheet = workbook.createSheet("Roster");
        sheet.createRow(0).createCell(0).setCellValue("Foreign staff");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        Row header = sheet.createRow(1);
        for (String each : HEADER) {
            header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(each);
        }
        person(sheet.createRow(2), 123, "\"Ada \"&\"Test\"", "N1");
        person(sheet.createRow(5), 7, "\"Ben \"&\"Test\"", "NA()");
        sheet.getRow(5).getCell(8).setCellFormula("NA()");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return workbook;
    }

    private static void person(Row row, int number, String name, String japanese) {
        formatted(row.createCell(0), "00000").setCellValue(number);
        row.createCell(1).setCellFormula(name);
        formatted(row.createCell(2), "yyyy/m/d").setCellValue(32_874);
        row.createCell(3).setCellValue("HSP (i)(b)");
        formatted(row.createCell(4), "yyyy/m/d").setCellFormula("46490+7");
        row.createCell(5).setCellFormula("5000000*2");
        row.createCell(6).setCellValue("master");
        row.createCell(7).setCellValue(10);
        row.createCell(8).setCellValue(japanese);
    }

    private static Cell formatted(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static List<String> texts(Row row) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(formatter.formatCellValue(cell)));
        return texts;
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> texts.addAll(texts(row)));
        return texts;
    }
}
