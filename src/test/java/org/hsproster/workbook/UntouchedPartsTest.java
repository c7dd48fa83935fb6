package org.hsproster.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workbook with everything in it comes back with everything")
class UntouchedPartsTest {

    /** What an added sheet and added cells must change. */
    private static final Set<String> CHANGED = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml", // was selected
            "xl/worksheets/sheet2.xml",
            "xl/worksheets/_rels/sheet2.xml.rels",
            "xl/comments2.xml",
            "xl/drawings/vmlDrawing0.vml");

    private static final byte[] DOT = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir
    private Path folder;

    private final CompanyRoster original = new CompanyRoster();
    private XSSFWorkbook copy;
    private Map<String, byte[]> before;
    private Map<String, byte[]> after;

    @BeforeEach
    void annotate() throws IOException {
        addEverything();
        Path file = original.save(folder);
        copy = Copies.annotate(CompanyRoster.assess(file), folder, Locale.ENGLISH);
        before = parts(file);
        after = parts(folder.resolve("annotated.xlsx"));
    }

    @Test
    void partsThatNeedNoChangeAreTheSameByteForByte() {
        assertThat(after.keySet()).containsAll(before.keySet());
        before.forEach((name, content) -> {
            if (!CHANGED.contains(name)) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
        assertThat(before.keySet())
                .as("the workbook has a part of every kind")
                .contains(
                        "xl/media/image1.png", "xl/charts/chart1.xml", "xl/tables/table1.xml", "xl/sharedStrings.xml");
    }

    @Test
    void theCellsOfTheUserStandInTheRowsLetterForLetter() {
        String roster = new String(before.get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);
        String annotated = new String(after.get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8);

        assertThat(cells(roster))
                .hasSizeGreaterThan(4)
                .allSatisfy(cell -> assertThat(annotated).contains(cell));
    }

    @Test
    void sheetsAreFoundWhereFormulasLookForThem() {
        XSSFSheet sheet = copy.getSheet(CompanyRoster.SHEET);

        assertThat(sheet.getRow(4).getCell(4).getCellFormula()).isEqualTo("D5/12");
        assertThat(sheet.getHyperlinkList())
                .extracting(XSSFHyperlink::getAddress)
                .contains("https://example.com/");
        assertThat(sheet.getProtect()).isTrue();
        assertThat(copy.getSheet("記入要領")
                        .getTables()
                        .get(0)
                        .getEndCellReference()
                        .formatAsString())
                .isEqualTo("B3");
        assertThat(copy.getSheet("記入要領").getDrawingPatriarch().getCharts()).hasSize(1);
        assertThat(copy.getProperties().getCustomProperties().contains("部署")).isTrue();
    }

    @Test
    void libreOfficeOpensIt() throws Exception {
        assumeThat(Path.of("/usr/bin/soffice"))
                .as("LibreOffice is not installed, so nothing tells whether it opens the copy")
                .exists();
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("annotated.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("annotated.pdf")).as(Files.readString(said)).isNotEmptyFile();
    }

    private void addEverything() {
        XSSFWorkbook workbook = original.workbook;
        XSSFSheet notes = workbook.getSheet("記入要領");
        fillTable(notes);
        XSSFDrawing drawing = notes.createDrawingPatriarch();
        drawing.createPicture(
                new XSSFClientAnchor(0, 0, 0, 0, 4, 1, 6, 4), workbook.addPicture(DOT, Workbook.PICTURE_TYPE_PNG));
        addChart(notes, drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 6, 9, 16)));
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.com/");
        original.sheet.getRow(4).getCell(1).setHyperlink(link);
        original.sheet.groupRow(5, 6);
        original.sheet.protectSheet("secret");
        workbook.getProperties().getCustomProperties().addProperty("部署", "人事部");
    }

    private static void fillTable(XSSFSheet sheet) {
        for (int row = 0; row < 3; row++) {
            (row == 0 ? sheet.getRow(0) : sheet.createRow(row)).createCell(1).setCellValue(row == 0 ? "例" : "" + row);
            if (row > 0) {
                sheet.getRow(row).createCell(0).setCellValue(row);
            }
        }
        sheet.createTable(
                new AreaReference(new CellReference(0, 0), new CellReference(2, 1), SpreadsheetVersion.EXCEL2007));
    }

    private static void addChart(XSSFSheet sheet, XSSFChart chart) {
        var data = chart.createData(ChartTypes.PIE, null, null);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("B2:B3")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("A2:A3")));
        chart.plot(data);
    }

    private static String[] cells(String sheet) {
        return sheet.substring(sheet.indexOf("<c r="), sheet.indexOf("</sheetData>"))
                .split("</?row[^>]*>");
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes()))
                        .as(entry.getName())
                        .isNull();
            }
        }
        return parts;
    }
}
