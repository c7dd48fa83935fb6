package org.hsproster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A package that is made to do harm is refused at once, in one sentence")
class HostilePackageIT {

    private static final String DOCUMENT_TYPE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels",
                "xl/worksheets/_rels/sheet1.xml.rels",
                "docProps/app.xml",
                "docProps/core.xml",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml",
                "xl/comments1.xml",
                "xl/drawings/drawing1.xml",
                "xl/drawings/vmlDrawing0.vml",
                "xl/tables/table1.xml",
                "[Content_Types].xml"
            })
    void documentTypesAreSeenInEveryPart(String part) throws IOException {
        Map<String, String> parts = parts();
        assertThat(parts).containsKey(part);
        parts.compute(part, (name, text) -> {
            int root = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
            return text.substring(0, root) + DOCUMENT_TYPE + text.substring(root);
        });
        Path file = write(parts);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", file.toString())).isEqualTo(ExitCodes.ROSTER);

        assertThat(terminal.err()).contains("roster.xlsx is damaged").hasLineCount(1);
        assertThat(home.resolve("output"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void twoSheetsOfOnePartAreDamaged() throws IOException {
        Map<String, String> parts = parts();
        parts.compute("xl/workbook.xml", (name, text) -> {
            Matcher sheet = Pattern.compile("<sheet [^>]*/>").matcher(text);
            assertThat(sheet.find()).isTrue();
            String second = sheet.group().replaceAll("name=\"[^\"]*\"", "name=\"Second\"");
            return text.replace("</sheets>", second.replaceAll("sheetId=\"[^\"]*\"", "sheetId=\"9\"") + "</sheets>");
        });
        Path file = write(parts);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", file.toString())).isEqualTo(ExitCodes.ROSTER);

        assertThat(terminal.err()).contains("roster.xlsx is damaged").hasLineCount(1);
    }

    @Test
    void thousandsOfSheetsThatAreNotThereFillNoLog() throws IOException {
        Map<String, String> parts = parts();
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            sheets.append("<sheet name=\"s").append(i).append("\" sheetId=\"").append(i + 100);
            sheets.append(
                    "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"n");
            sheets.append(i).append("\"/>");
        }
        parts.compute("xl/workbook.xml", (name, text) -> text.replace("</sheets>", sheets + "</sheets>"));
        Path file = write(parts);
        Terminal terminal = new Terminal(home);

        assertThat(terminal.execute("assess", file.toString()))
                .as(terminal.err())
                .isZero();

        Path log = home.resolve("data/hsp-roster.log");
        if (Files.exists(log)) {
            assertThat(Files.readAllLines(log)).hasSizeLessThan(200);
        }
    }

    private static Map<String, String> parts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Roster");
            fill(sheet.createRow(0), "Employee No.", "Name", "Date of birth", "Status of residence", "Visa expiry");
            fill(sheet.createRow(1), "1", "Ada Test", "1990-01-01", "HSP (i)(b)", "2027-04-20");
            sheet.createTable(new AreaReference("A1:E2", SpreadsheetVersion.EXCEL2007));
            sheet.createDrawingPatriarch()
                    .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3))
                    .setString("checked");
            workbook.write(bytes);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private Path write(Map<String, String> parts) throws IOException {
        Path file = home.resolve("roster.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void fill(XSSFRow row, String... texts) {
        for (String text : texts) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
        }
    }
}
