package org.hsproster.corpus;

import static org.hsproster.testing.workbooks.PackageFiles.CONTENT_TYPES;
import static org.hsproster.testing.workbooks.PackageFiles.WORKBOOK;
import static org.hsproster.testing.workbooks.PackageFiles.WORKBOOK_LINKS;
import static org.hsproster.testing.workbooks.PackageFiles.add;
import static org.hsproster.testing.workbooks.PackageFiles.relate;
import static org.hsproster.testing.workbooks.PackageFiles.replace;

import java.util.Map;
import java.util.function.Consumer;

/** What other programs write into an .xlsx, each in a small workbook that has nothing else of the kind. */
enum Trait {
    PLAIN(parts -> {}),
    NO_SHEET_VIEWS(parts -> replaceInSheets(parts, "(?s)<sheetViews>.*</sheetViews>", "")),
    EMPTY_STYLE_SHEET(parts -> {
        replaceInSheets(parts, " s=\"\\d+\"", "");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + Trait.MAIN + "\"/>");
    }),
    UNREADABLE_THEME(parts -> {
        add(parts, "xl/theme/theme1.xml", Trait.TYPES + "theme+xml", "<theme><broken/></theme>");
        relateWorkbook(parts, "theme", "theme/theme1.xml");
    }),
    MACRO_SHEET(parts -> {
        add(
                parts,
                "xl/macrosheets/sheet1.xml",
                "application/vnd.ms-excel.macrosheet+xml",
                "<xm:macrosheet xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"/>");
        relate(
                parts,
                WORKBOOK_LINKS,
                "<Relationship Id=\"rIdX\" Type=\"http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet\""
                        + " Target=\"macrosheets/sheet1.xml\"/>");
        addTab(parts, "Macro1");
    }),
    NO_ROOM_FOR_FORMATS(parts -> replace(
            parts, "xl/styles.xml", "<cellXfs.*</cellXfs>", "<cellXfs>" + "<xf/>".repeat(63_995) + "</cellXfs>")),
    ODD_LINKS(parts -> {
        String[] targets = {
            "file:///\\\\\\\\server\\\\a b.xlsx",
            "mailto:a@example.jp?subject=a b",
            "http://a.example/#/p#c",
            "C:\\\\a|b[c].xlsx",
            ""
        };
        StringBuilder links = new StringBuilder("<hyperlinks>");
        for (int i = 0; i < targets.length; i++) {
            relate(
                    parts,
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    "<Relationship Id=\"rIdL" + i + "\" Type=\"" + Trait.OFFICE + "/hyperlink\" Target=\"" + targets[i]
                            + "\" TargetMode=\"External\"/>");
            links.append(
                    "<hyperlink xmlns:r=\"" + Trait.OFFICE + "\" ref=\"B" + (i + 1) + "\" r:id=\"rIdL" + i + "\"/>");
        }
        replace(parts, Trait.FIRST, "<pageMargins", links + "</hyperlinks><pageMargins");
    }),
    WIDE_COLUMNS(parts -> replace(
            parts,
            Trait.FIRST,
            "<sheetData>",
            "<cols><col min=\"3\" max=\"16384\" hidden=\"1\"/><col min=\"1\" max=\"2\" width=\"5\" customWidth=\"1\"/>"
                    + "</cols><sheetData>")),
    SELECTED_CHART_SHEET(parts -> {
        add(
                parts,
                "xl/chartsheets/sheet1.xml",
                Trait.TYPES + "spreadsheetml.chartsheet+xml",
                "<chartsheet xmlns=\"" + Trait.MAIN
                        + "\"><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/>"
                        + "</sheetViews></chartsheet>");
        relateWorkbook(parts, "chartsheet", "chartsheets/sheet1.xml");
        addTab(parts, "Chart1");
    }),
    SIX_DIGITS(parts -> replace(parts, "xl/styles.xml", "<font>", "<font><color rgb=\"4472C4\"/></font><font>")),
    OVERRIDE_WITHOUT_PART(parts -> replace(
            parts,
            CONTENT_TYPES,
            "</Types>",
            "<Override PartName=\"/xl/gone.xml\" ContentType=\"application/xml\"/></Types>")),
    SHEETS_WITHOUT_PLACE(parts -> {
        add(
                parts,
                "xl/worksheets/sheet9.xml",
                Trait.TYPES + "spreadsheetml.worksheet+xml",
                "<worksheet xmlns=\"" + Trait.MAIN + "\"><sheetData/></worksheet>");
        relateWorkbook(parts, "worksheet", "worksheets/sheet9.xml");
    }),
    NO_WINDOW(parts -> replace(parts, WORKBOOK, "<bookViews>.*</bookViews>", "<bookViews/>")),
    BACKSLASHES(parts -> {}),
    EMPTY_PROPERTIES(parts -> parts.put(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title></dc:title><dc:subject/>"
                    + "<cp:lastModifiedBy/></cp:coreProperties>"));

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final String FIRST = "xl/worksheets/sheet1.xml";

    private final Consumer<Map<String, String>> change;

    Trait(Consumer<Map<String, String>> change) {
        this.change = change;
    }

    void into(Map<String, String> parts) {
        change.accept(parts);
    }

    private static void replaceInSheets(Map<String, String> parts, String what, String put) {
        parts.replaceAll((name, text) -> name.startsWith("xl/worksheets/sheet") ? text.replaceAll(what, put) : text);
    }

    private static void relateWorkbook(Map<String, String> parts, String type, String target) {
        relate(
                parts,
                WORKBOOK_LINKS,
                "<Relationship Id=\"rIdX\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>");
    }

    private static void addTab(Map<String, String> parts, String name) {
        replace(
                parts,
                WORKBOOK,
                "<sheets>",
                "<sheets><sheet xmlns:r=\"" + OFFICE + "\" name=\"" + name + "\" sheetId=\"70\" r:id=\"rIdX\"/>");
        replace(parts, WORKBOOK, "localSheetId=\"0\"", "localSheetId=\"1\"");
    }
}
