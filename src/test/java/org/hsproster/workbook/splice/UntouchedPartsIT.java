package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.rosters.FeatureRichRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The copy of a workbook has all of its parts")
class UntouchedPartsIT {

    /** The parts that added sheets and cells have to change. */
    private static final Set<String> CHANGED = Set.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml", // had no title
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml", // was selected
            "xl/worksheets/sheet2.xml",
            "xl/worksheets/_rels/sheet2.xml.rels",
            "xl/comments2.xml",
            "xl/drawings/vmlDrawing0.vml");

    @TempDir
    private Path folder;

    private final FeatureRichRoster original = new FeatureRichRoster();
    private XSSFWorkbook copy;
    private Map<String, byte[]> before;
    private Map<String, byte[]> after;

    @BeforeEach
    void annotate() throws IOException {
        Path file = original.save(folder);
        copy = AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.ENGLISH);
        before = FeatureRichRoster.parts(file);
        after = FeatureRichRoster.parts(folder.resolve("annotated.xlsx"));
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
                        "xl/media/image1.png",
                        "xl/charts/chart1.xml",
                        "xl/tables/table1.xml",
                        "xl/pivotTables/pivotTable1.xml",
                        "xl/pivotCache/pivotCacheDefinition1.xml",
                        "xl/pivotCache/pivotCacheRecords1.xml",
                        "xl/threadedComments/threadedComment1.xml",
                        "xl/persons/person.xml",
                        "customXml/item1.xml",
                        "docProps/custom.xml",
                        "xl/sharedStrings.xml");
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
                .as("LibreOffice is not installed, so whether it opens the copy was not checked")
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

    private static String[] cells(String sheet) {
        return sheet.substring(sheet.indexOf("<c r="), sheet.indexOf("</sheetData>"))
                .split("</?row[^>]*>");
    }
}
