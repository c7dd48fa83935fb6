package org.hsproster.workbook.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.hsproster.roster.annotation.AnnotationMarks;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;

/** Marks added sheets and columns in a workbook, see {@link AnnotationMarks}. */
public final class AnnotationMarkWriter {

    private AnnotationMarkWriter() {}

    /** Marks a sheet as a report with this name. */
    public static void report(Sheet sheet, String report) {
        mark(sheet, AnnotationMarks.ofSheet(report), 0, 0);
    }

    /** Marks a roster to which columns with these ids were added, with the number (1-based) of its header row. */
    public static void roster(Sheet sheet, int flagColumn, int headerRow, List<String> columns) {
        mark(sheet, AnnotationMarks.ofSheet(AnnotationMarks.ROSTER), headerRow - 1, flagColumn);
        int index = flagColumn;
        for (String column : columns) {
            column(sheet, column, headerRow - 1, index++);
        }
    }

    /** Marks a column by the row and column (0-based) of its header. */
    public static void column(Sheet sheet, String id, int row, int column) {
        mark(sheet, AnnotationMarks.ofColumn(id), row, column);
    }

    private static void mark(Sheet sheet, String name, int row, int column) {
        Workbook workbook = sheet.getWorkbook();
        int index = workbook.getSheetIndex(sheet);
        Name mark = workbook.createName();
        mark.setSheetIndex(index);
        mark.setNameName(name);
        mark.setRefersToFormula(new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString());
        if (workbook instanceof HSSFWorkbook xls) {
            var records = xls.getInternalWorkbook();
            records.getNameRecord(records.getNumNames() - 1).setHidden(true);
        }
    }

    /** Writes the workbook part of an .xlsx with the marks hidden, which POI cannot do. */
    public static void hide(InputStream workbook, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(workbook, out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("definedName") && isMark(tag)) {
                    String text = tag.text();
                    xml.replace(
                            (text.substring(0, text.length() - 1) + " hidden=\"1\">").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static boolean isMark(XmlTag tag) {
        String name = tag.attribute("name");
        return name != null && AnnotationMarks.isMark(name) && tag.attribute("hidden") == null;
    }
}
