package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The company's roster with everything in it that people put into workbooks; what POI cannot make is written by hand. */
public final class FeatureRichRoster {

    public static final String ROSTER = "xl/worksheets/sheet2.xml";
    static final String NOTES = "記入要領";

    private static final byte[] DOT = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    final CompanyRoster roster = new CompanyRoster();

    public FeatureRichRoster() {
        XSSFWorkbook workbook = roster.workbook;
        XSSFSheet notes = workbook.getSheet(NOTES);
        fillTable(notes);
        addPivotTable(notes);
        XSSFDrawing drawing = notes.createDrawingPatriarch();
        drawing.createPicture(
                new XSSFClientAnchor(0, 0, 0, 0, 4, 1, 6, 4), workbook.addPicture(DOT, Workbook.PICTURE_TYPE_PNG));
        addChart(notes, drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 4, 6, 9, 16)));
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.com/");
        roster.sheet.getRow(4).getCell(1).setHyperlink(link);
        roster.sheet.groupRow(5, 6);
        roster.sheet.getRow(6).setZeroHeight(true);
        roster.sheet.getHeader().setCenter("社外秘");
        roster.sheet.setTabColor(new XSSFColor(new byte[] {0, 112, (byte) 192}));
        roster.sheet.protectSheet("secret");
        workbook.getProperties().getCustomProperties().addProperty("部署", "人事部");
        workbook.getProperties().getCoreProperties().setCreator("人事部");
    }

    public Path save(Path folder) throws IOException {
        Path file = roster.save(folder);
        Map<String, byte[]> parts = parts(file);
        change(parts, ROSTER, FeatureRichRoster::withFormulasAndExtensions);
        add(
                parts,
                "xl/threadedComments/threadedComment1.xml",
                "application/vnd.ms-excel.threadedcomments+xml",
                "<ThreadedComments xmlns=\"" + MICROSOFT + "spreadsheetml/2018/threadedcomments\"><threadedComment"
                        + " ref=\"B5\" dT=\"2026-11-01T09:00:00.00\" personId=\"{00000000-0000-0000-0000-000000000001}\""
                        + " id=\"{00000000-0000-0000-0000-000000000002}\"><text>確認しました</text></threadedComment></ThreadedComments>");
        relate(
                parts,
                "xl/worksheets/_rels/sheet2.xml.rels",
                MICROSOFT + "2017/10/relationships/threadedComment",
                "../threadedComments/threadedComment1.xml");
        add(
                parts,
                "xl/persons/person.xml",
                "application/vnd.ms-excel.person+xml",
                "<personList xmlns=\"" + MICROSOFT + "spreadsheetml/2018/threadedcomments\"><person displayName=\"人事\""
                        + " id=\"{00000000-0000-0000-0000-000000000001}\" userId=\"hr\" providerId=\"None\"/></personList>");
        relate(parts, "xl/_rels/workbook.xml.rels", MICROSOFT + "2017/10/relationships/person", "persons/person.xml");
        add(parts, "customXml/item1.xml", "application/xml", "<hr xmlns=\"urn:example:hr\"><version>3</version></hr>");
        relate(parts, "xl/_rels/workbook.xml.rels", RELATIONSHIPS + "/customXml", "../customXml/item1.xml");
        write(parts, file);
        return file;
    }

    /** A shared formula over three rows, an array formula, and what Excel has kept in extensions since 2010. */
    private static String withFormulasAndExtensions(String sheet) {
        String extension = "<extLst><ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\" xmlns:x14=\"" + MICROSOFT
                + "spreadsheetml/2009/9/main\"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\""
                + MICROSOFT
                + "excel/2006/main\"><x14:cfRule type=\"dataBar\" id=\"{00000000-0000-0000-0000-000000000003}\"><x14:dataBar>"
                + "<x14:cfvo type=\"autoMin\"/><x14:cfvo type=\"autoMax\"/></x14:dataBar></x14:cfRule><xm:sqref>D5:D7</xm:sqref>"
                + "</x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\""
                + " xmlns:x14=\"" + MICROSOFT + "spreadsheetml/2009/9/main\"><x14:sparklineGroups xmlns:xm=\""
                + MICROSOFT
                + "excel/2006/main\"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>D5:E5</xm:f><xm:sqref>H20</xm:sqref>"
                + "</x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";
        return sheet.replace("<f>D5/12</f>", "<f t=\"shared\" ref=\"E5:E7\" si=\"0\">D5/12</f>")
                .replace("<f>D6/12</f>", "<f t=\"shared\" si=\"0\"/>")
                .replace("<f>D7/12</f>", "<f t=\"shared\" si=\"0\"/>")
                .replace("<f>SUM(D5:D7)</f>", "<f t=\"array\" ref=\"D9\">SUM(D5:D7*1)</f>")
                .replace("</worksheet>", extension + "</worksheet>");
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

    private static void addPivotTable(XSSFSheet sheet) {
        XSSFPivotTable pivot = sheet.createPivotTable(
                new AreaReference(new CellReference(0, 0), new CellReference(2, 1), SpreadsheetVersion.EXCEL2007),
                new CellReference(20, 0));
        pivot.addRowLabel(1);
        pivot.addColumnLabel(DataConsolidateFunction.SUM, 0);
    }

    private static void addChart(XSSFSheet sheet, XSSFChart chart) {
        var data = chart.createData(ChartTypes.PIE, null, null);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("B2:B3")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("A2:A3")));
        chart.plot(data);
    }

    public static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new IOException("two entries are called " + entry.getName());
                }
            }
        }
        return parts;
    }

    private static void write(Map<String, byte[]> parts, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
    }

    private static void add(Map<String, byte[]> parts, String name, String contentType, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        change(
                parts,
                "[Content_Types].xml",
                types -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/></Types>"));
    }

    private static void relate(Map<String, byte[]> parts, String part, String type, String target) {
        change(
                parts,
                part,
                relationships -> relationships.replace(
                        "</Relationships>",
                        "<Relationship Id=\"torture" + Math.abs(target.hashCode()) + "\" Type=\"" + type
                                + "\" Target=\"" + target + "\"/></Relationships>"));
    }

    private static void change(Map<String, byte[]> parts, String name, UnaryOperator<String> change) {
        parts.computeIfPresent(
                name,
                (key, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
