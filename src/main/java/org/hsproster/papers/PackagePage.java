package org.hsproster.papers;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.output.TextWidth;

/** A sheet of a package, written from top to bottom, to be printed on A4. */
final class PackagePage {

    private static final double MARGIN = 0.5;
    private static final float LEAST_HEIGHT = 15;
    private static final float MOST_HEIGHT = 409;

    /** The font size that widths of columns refer to. */
    private static final double COLUMN_FONT = 11;

    /** The heights of a line of each language in relation to its font size: Yu Gothic needs more than Calibri. */
    private static final double LINE = 1.7;

    private static final double ENGLISH_LINE = 1.5;

    private final XSSFSheet sheet;
    private final PackageStyles styles;
    private final double line;
    private int[] widths = {};
    private int next;

    /** A text in columns of a row, both inclusive (0-based). */
    record Box(String text, PackageCell kind, int first, int last) {}

    /** Returns a new page whose name is the text of {@code key}. */
    PackagePage(XSSFWorkbook workbook, PackageStyles styles, Texts texts, String key) {
        this.sheet = workbook.createSheet(texts.text(key));
        this.styles = styles;
        this.line = texts.locale().equals(Locale.JAPANESE) ? LINE : ENGLISH_LINE;
        sheet.setDisplayGridlines(false);
        sheet.setHorizontallyCenter(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(false);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setMargin(PageMargin.TOP, 2 * MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN);
        sheet.getHeader().setRight(texts.text("page.confidential"));
        sheet.getFooter().setRight("&P / &N");
    }

    /** Sets the widths of the columns, in half-width characters. */
    void columns(int... columns) {
        widths = columns.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
    }

    /** Prints all columns on one page, and the rows on as many as they need. */
    void fitToWidth() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Returns the next row (0-based). */
    int next() {
        return next;
    }

    /** Begins a new page with the next row. */
    void nextPage() {
        sheet.setRowBreak(next - 1);
    }

    /** Writes a row with one text across all columns. */
    void line(String text, PackageCell kind) {
        row(List.of(new Box(text, kind, 0, widths.length - 1)));
    }

    /** Writes a row, as high as the highest of its texts. */
    void row(List<Box> boxes) {
        XSSFRow row = sheet.createRow(next++);
        double height = boxes.stream().mapToDouble(this::height).max().orElse(LEAST_HEIGHT);
        row.setHeightInPoints((float) Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height)));
        boxes.forEach(box -> write(row, box));
    }

    /** Offers values in a column, from a row on to the last one written. */
    void choose(List<String> values, int firstRow, int column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(values.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, next - 1, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void write(XSSFRow row, Box box) {
        for (int column = box.first(); column <= box.last(); column++) {
            row.createCell(column).setCellStyle(styles.of(box.kind()));
        }
        XSSFCell cell = row.getCell(box.first());
        if (!box.text().isEmpty()) {
            cell.setCellValue(box.text());
        }
        if (box.first() < box.last()) {
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(row.getRowNum(), row.getRowNum(), box.first(), box.last()));
        }
    }

    private double height(Box box) {
        int width = -1;
        for (int column = box.first(); column <= box.last(); column++) {
            width += widths[column];
        }
        double scale = box.kind().fontSize() / COLUMN_FONT;
        int lines = Math.max(1, TextWidth.lines(box.text(), (int) (width / scale)));
        return lines * line * box.kind().fontSize() + 2;
    }
}
