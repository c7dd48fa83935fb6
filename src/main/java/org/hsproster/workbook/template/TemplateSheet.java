package org.hsproster.workbook.template;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.cell.PageSetup;

/** A sheet of the empty roster: headers with hints, an example, and cells with checks of their input. */
public final class TemplateSheet {

    private static final int WIDTH = 17;
    private static final int WIDE = 30;
    private static final int NOTE_COLUMNS = 3;
    private static final int NOTE_WIDTH = NOTE_COLUMNS * WIDTH;
    private static final int PAGES_WIDE = 5;
    private static final List<String> LONG =
            List.of("name", "statusOfResidence", "employer", "designatedOrganization", "university", "duties");

    private final XSSFSheet sheet;
    private final List<TemplateColumn> columns;
    private final Texts texts;
    private final TemplateStyles styles;

    public TemplateSheet(XSSFWorkbook workbook, String nameKey, List<TemplateColumn> columns, Texts texts) {
        this.sheet = workbook.createSheet(texts.text(nameKey));
        this.columns = columns;
        this.texts = texts;
        this.styles = new TemplateStyles(workbook);
    }

    public void write(Function<TemplateColumn, String> example) {
        XSSFRow header = sheet.createRow(0);
        XSSFRow sample = sheet.createRow(1);
        TemplateChecks checks = new TemplateChecks(sheet, texts);
        for (int index = 0; index < columns.size(); index++) {
            TemplateColumn column = columns.get(index);
            XSSFCell cell = header.createCell(index);
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header(column.isNeeded()));
            sheet.setColumnWidth(index, (LONG.contains(column.name().id()) ? WIDE : WIDTH) * 256);
            sheet.setDefaultColumnStyle(index, styles.entry(column.kind()));
            setExample(sample.createCell(index), column.kind(), example.apply(column));
            checks.add(index, column);
            comment(index, column.hint());
        }
        setUp();
    }

    private void setExample(XSSFCell cell, String kind, String text) {
        XSSFCellStyle style = styles.example(kind);
        cell.setCellStyle(style);
        switch (text.isEmpty() ? "" : kind) {
            case "" -> cell.setBlank();
            case "date" -> cell.setCellValue(LocalDate.parse(text));
            case "money", "years", "count", "percent" -> cell.setCellValue(Double.parseDouble(text));
            default -> cell.setCellValue(text);
        }
    }

    private void comment(int column, String text) {
        int lines =
                text.lines().mapToInt(line -> TextWidth.lines(line, NOTE_WIDTH)).sum();
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(
                        new XSSFClientAnchor(0, 0, 0, 0, column + 1, 1, column + 1 + NOTE_COLUMNS, lines + 2));
        comment.setAddress(0, column);
        comment.setAuthor(texts.text("note.author"));
        comment.setString(new XSSFRichTextString(text));
    }

    private void setUp() {
        int frozen = columns.size() > PAGES_WIDE * 2 ? 2 : 1;
        sheet.getRow(0).setHeightInPoints(48);
        sheet.createFreezePane(frozen, 1);
        PageSetup.setUp(sheet, texts);
        if (frozen > 1) {
            sheet.getPrintSetup().setFitWidth((short) PAGES_WIDE);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }
}
