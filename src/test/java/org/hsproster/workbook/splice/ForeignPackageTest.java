package org.hsproster.workbook.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.rosters.CompanyRoster;
import org.hsproster.testing.workbooks.AnnotatedCopies;
import org.hsproster.testing.workbooks.PackageFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

@DisplayName("A package of another program is copied unchanged")
class ForeignPackageTest {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String NOTES = "xl/worksheets/sheet1.xml";
    private static final String ROSTER = "xl/worksheets/sheet2.xml";
    private static final List<String> ADDRESSES = List.of(
            "file:///\\\\server\\人事部\\台帳.xlsx",
            "file:///\\\\server\\人事部%20共有\\台帳.xlsx",
            "..\\資料\\契約書 最新.xlsx",
            "http://intra.example/検索?q=a%20b#c",
            "http://intra.example/#/p#c",
            "mailto:tanaka@example.jp?subject=在留%20更新 について",
            "http://intra.example/a|b",
            "https://intra.example/[台帳].xlsx",
            "mailto:suzuki@example.jp ",
            "file:///C:\\Users\\hr\\My Documents\\a.xlsx",
            "C:\\台帳.xlsx",
            "http://[::1",
            "http://example.com/?a=1&amp;b=&quot;2&quot;",
            "%",
            "");

    @TempDir
    private Path folder;

    private final CompanyRoster original = new CompanyRoster();
    private Map<String, String> before = new TreeMap<>();
    private Path file = Path.of("");

    @BeforeEach
    void save() throws IOException {
        file = original.save(folder);
        before = PackageFiles.read(file);
    }

    @Test
    void addressesOfLinksStayLetterForLetter() throws IOException {
        List<String> relationships = new ArrayList<>();
        for (String address : ADDRESSES) {
            String id = "rIdL" + relationships.size();
            relationships.add("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/hyperlink\" Target=\"" + address
                    + "\" TargetMode=\"External\"/>");
        }
        for (String sheet : List.of("sheet1", "sheet2")) {
            StringBuilder links = new StringBuilder("<hyperlinks>");
            for (int i = 0; i < relationships.size(); i++) {
                PackageFiles.relate(before, "xl/worksheets/_rels/" + sheet + ".xml.rels", relationships.get(i));
                links.append("<hyperlink xmlns:r=\"" + OFFICE + "\" ref=\"B" + (i + 5) + "\" r:id=\"rIdL" + i + "\"/>");
            }
            PackageFiles.replace(
                    before, "xl/worksheets/" + sheet + ".xml", "<pageMargins", links + "</hyperlinks><pageMargins");
        }

        Map<String, String> after = annotate();

        for (String sheet : List.of("sheet1", "sheet2")) {
            assertThat(after.get("xl/worksheets/_rels/" + sheet + ".xml.rels"))
                    .contains(relationships)
                    .doesNotContain("invalid.uri");
            assertThat(after.get("xl/worksheets/" + sheet + ".xml")).contains("\"rIdL14\"");
        }
    }

    @Test
    void aThemeThatCannotBeReadIsCopied() throws IOException {
        theme("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/3/main\"><broken/></a:theme>");

        Map<String, String> after = annotate();

        assertThat(after.get("xl/theme/theme1.xml")).isEqualTo(before.get("xl/theme/theme1.xml"));
        assertThat(after.get(PackageFiles.WORKBOOK_LINKS)).contains("Target=\"theme/theme1.xml\"");
    }

    @Test
    void coloursOfAThemeGetNoOthersBesides() throws IOException {
        XSSFCellStyle style = original.workbook.createCellStyle();
        CTColor theme = CTColor.Factory.newInstance();
        theme.setTheme(4);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderColor(BorderSide.TOP, XSSFColor.from(theme));
        original.sheet.getRow(4).getCell(0).setCellStyle(style);
        save();
        theme("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"t\"><a:themeElements>"
                + "<a:clrScheme name=\"c\"><a:dk1><a:srgbClr val=\"111111\"/></a:dk1><a:lt1><a:srgbClr val=\"222222\"/>"
                + "</a:lt1><a:dk2><a:srgbClr val=\"333333\"/></a:dk2><a:lt2><a:srgbClr val=\"444444\"/></a:lt2>"
                + "<a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1></a:clrScheme></a:themeElements></a:theme>");

        String styles = annotate().get("xl/styles.xml");

        assertThat(styles).contains("theme=\"4\"").doesNotContainPattern("theme=\"4\"[^>]*rgb=|rgb=[^>]*theme=\"4\"");
        assertThat(styles).as("eight digits").doesNotContainPattern("rgb=\"[0-9A-Fa-f]{6}\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf fontId="7"/></cellXfs></styleSheet>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="0"/><fills count="0"/><borders count="0"/></styleSheet>
            """)
    void formatsThatAreMissingAreMade(String styles) throws IOException {
        before.put("xl/styles.xml", styles);

        Map<String, String> after = annotate();

        assertThat(after.get("xl/styles.xml")).contains("<cellXfs", "<fonts", "<borders");
    }

    @Test
    void sheetsThatPoiPassesOverKeepTheirPlaces() throws IOException {
        PackageFiles.add(
                before,
                "xl/macrosheets/sheet1.xml",
                "application/vnd.ms-excel.macrosheet+xml",
                "<xm:macrosheet xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"><xm:sheetViews>"
                        + "<xm:sheetView tabSelected=\"1\" workbookViewId=\"0\"/></xm:sheetViews></xm:macrosheet>");
        PackageFiles.relate(
                before,
                PackageFiles.WORKBOOK_LINKS,
                "<Relationship Id=\"rIdM\" Type=\"http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet\""
                        + " Target=\"macrosheets/sheet1.xml\"/>");
        String sheet = "<sheet xmlns:r=\"" + OFFICE + "\" name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>";
        PackageFiles.replace(
                before,
                PackageFiles.WORKBOOK,
                "<sheets>",
                "<sheets>" + sheet.formatted("Macro1", 70, "rIdM") + sheet.formatted("Summary", 71, ""));
        PackageFiles.replace(
                before, PackageFiles.WORKBOOK, "</sheets>", sheet.formatted("Gone", 72, "rIdGone") + "</sheets>");
        before.compute(PackageFiles.WORKBOOK, (name, text) -> text.replace("localSheetId=\"1\"", "localSheetId=\"3\""));

        Map<String, String> after = annotate();

        List<String> sheets = all(after.get(PackageFiles.WORKBOOK), "<sheet [^>]*>");
        assertThat(names(sheets))
                .startsWith("Summary (2)", "Action list", "Macro1", "Summary", "記入要領", CompanyRoster.SHEET, "Gone")
                .doesNotHaveDuplicates();
        assertThat(sheets.get(2)).contains("\"rIdM\"", "sheetId=\"70\"");
        assertThat(sheets.get(3)).contains("r:id=\"\"", "sheetId=\"71\"");
        assertThat(sheets.get(6)).contains("\"rIdGone\"");
        assertThat(sheets.stream().map(each -> each.replaceAll(".*sheetId=\"(\\d+)\".*", "$1")))
                .doesNotHaveDuplicates();
        assertThat(all(after.get(PackageFiles.WORKBOOK), "localSheetId=\"5\"")).isNotEmpty();
        assertThat(after.get("xl/macrosheets/sheet1.xml"))
                .isEqualTo(before.get("xl/macrosheets/sheet1.xml").replace(" tabSelected=\"1\"", ""));
        assertThat(after.keySet()).noneMatch(name -> name.contains("hspStandIn"));
        assertThat(after.values()).noneMatch(text -> text.contains("hspStandIn"));
    }

    @Test
    void aChartSheetIsNotSelectedBesideOurs() throws IOException {
        PackageFiles.add(
                before,
                "xl/chartsheets/sheet1.xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
                "<chartsheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/>"
                        + "</sheetViews></chartsheet>");
        PackageFiles.relate(
                before,
                PackageFiles.WORKBOOK_LINKS,
                "<Relationship Id=\"rIdC\" Type=\"" + OFFICE + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>");
        PackageFiles.replace(
                before,
                PackageFiles.WORKBOOK,
                "</sheets>",
                "<sheet xmlns:r=\"" + OFFICE + "\" name=\"Chart1\" sheetId=\"9\" r:id=\"rIdC\"/></sheets>");

        Map<String, String> after = annotate();

        assertThat(after.get("xl/chartsheets/sheet1.xml"))
                .contains("<sheetView workbookViewId")
                .doesNotContain("tabSelected");
        assertThat(after.get(NOTES))
                .as("another sheet that was selected, and nothing else of it")
                .isEqualTo(before.get(NOTES).replace(" tabSelected=\"true\"", ""));
        assertThat(after.values().stream().filter(text -> text.matches("(?s).*tabSelected=\"(1|true)\".*")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <col min="1" max="16384" width="12" customWidth="1"/>                                              | 12, 12, 12
            <col min="3" max="16384" hidden="1"/><col min="1" max="2" width="5" customWidth="1"/>               |  5,  5,  0
            <col min="1" max="2" width="5" customWidth="1"/><col min="3" max="9" width="7" customWidth="1"/>    |  5,  5,  7
            <col min="2" max="300" width="5" style="1" customWidth="1"/>                                        | -1,  5,  5
            """)
    void columnsStandInTheirOrder(String columns, String widths) throws IOException {
        PackageFiles.replace(before, ROSTER, "(?s)<cols>.*</cols>", "<cols>" + columns + "</cols>");

        annotate();

        try (XSSFWorkbook copy =
                new XSSFWorkbook(folder.resolve("annotated.xlsx").toString())) {
            List<CTCol> cols = copy.getSheet(CompanyRoster.SHEET)
                    .getCTWorksheet()
                    .getColsArray(0)
                    .getColList();
            for (int i = 1; i < cols.size(); i++) {
                assertThat(cols.get(i).getMin()).isGreaterThan(cols.get(i - 1).getMax());
            }
            String[] expected = widths.split(",");
            for (int column = 0; column < expected.length; column++) {
                int width = Integer.parseInt(expected[column].strip());
                assertThat(copy.getSheet(CompanyRoster.SHEET).isColumnHidden(column))
                        .isEqualTo(width == 0);
                if (width > 0) {
                    assertThat(copy.getSheet(CompanyRoster.SHEET).getColumnWidth(column))
                            .isEqualTo(width * 256);
                }
            }
            assertThat(copy.getSheet(CompanyRoster.SHEET).isColumnHidden(CompanyRoster.COLUMNS))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<bookViews/>", "<bookViews></bookViews>", "<bookViews><workbookView/></bookViews>"})
    void theSummaryIsShownWhateverWindowsThereAre(String windows) throws IOException {
        PackageFiles.replace(before, PackageFiles.WORKBOOK, "(?s)<bookViews>.*</bookViews>", windows);

        String workbook = annotate().get(PackageFiles.WORKBOOK);

        assertThat(all(workbook, "<workbookView[^>]*>"))
                .singleElement()
                .asString()
                .doesNotContainPattern("activeTab=\"[1-9]");
    }

    @Test
    void sheetsThatStandInNoListAreCopied() throws IOException {
        String name = "xl/worksheets/sheet9.xml";
        PackageFiles.add(
                before,
                name,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData/></worksheet>");
        String relationship =
                "<Relationship Id=\"rIdX\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet9.xml\"/>";
        PackageFiles.relate(before, PackageFiles.WORKBOOK_LINKS, relationship);

        Map<String, String> after = annotate();

        assertThat(after.get(name)).isEqualTo(before.get(name));
        assertThat(after.get(PackageFiles.WORKBOOK_LINKS)).contains(relationship);
        assertThat(after.get(PackageFiles.WORKBOOK)).doesNotContain("rIdX");
    }

    @Test
    void theListOfPartsNamesNoneThatIsNotThere() throws IOException {
        Map<String, String> after = annotate();

        assertThat(all(after.get(PackageFiles.CONTENT_TYPES), "PartName=\"/[^\"]*\""))
                .map(part -> part.substring("PartName=\"/".length(), part.length() - 1))
                .isSubsetOf(after.keySet());
    }

    @Test
    void emptyDocumentPropertiesStay() throws IOException {
        String name = "docProps/core.xml";
        before.put(
                name,
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title></dc:title><dc:subject/>"
                        + "<dc:creator></dc:creator><cp:lastModifiedBy/></cp:coreProperties>");

        assertThat(annotate().get(name))
                .contains("<dc:subject/>", "<dc:creator></dc:creator>", "<cp:lastModifiedBy/>")
                .containsPattern("<dc:title>[^<]+</dc:title>")
                .contains(">en</dc:language>");
    }

    @Test
    void aPackageWhoseStrokesLeanTheOtherWayIsRead() throws IOException {
        PackageFiles.write(file, before, name -> name.replace('/', '\\').replace("[Content_Types]", "[content_types]"));
        before.keySet().forEach(name -> assertThat(name).doesNotContain("\\"));
        AnnotatedCopies.annotate(CompanyRoster.assess(file), folder, Locale.ENGLISH)
                .close();

        Map<String, String> after = PackageFiles.read(folder.resolve("annotated.xlsx"));

        assertThat(after.keySet()).containsAll(before.keySet()).noneMatch(name -> name.contains("\\"));
    }

    private void theme(String content) {
        PackageFiles.add(
                before, "xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", content);
        PackageFiles.relate(
                before,
                PackageFiles.WORKBOOK_LINKS,
                "<Relationship Id=\"rIdT\" Type=\"" + OFFICE + "/theme\" Target=\"theme/theme1.xml\"/>");
    }

    private Map<String, String> annotate() throws IOException {
        PackageFiles.write(file, before);
        return PackageFiles.read(
                AnnotatedCopies.write(CompanyRoster.assess(file), Rulebook.load(), folder, Locale.ENGLISH));
    }

    private static List<String> names(List<String> sheets) {
        return sheets.stream()
                .map(each -> each.replaceAll(".*\\sname=\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
