package org.hsproster.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.usermodel.HSSFAnchor;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/** What a sheet of an .xls says and shows, in words that can be compared. */
final class XlsSheetMeaning {

    private XlsSheetMeaning() {}

    /** By their addresses: type, value, formula and look. */
    static Map<String, String> cells(HSSFSheet sheet) {
        Map<String, String> cells = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                cells.put(
                        cell.getAddress().formatAsString(),
                        value((HSSFCell) cell) + look(sheet.getWorkbook(), (HSSFCellStyle) cell.getCellStyle()));
            }
        }
        return cells;
    }

    /** Rules for values and for formats. */
    static List<String> rules(HSSFSheet sheet) {
        List<String> rules = new ArrayList<>();
        formula(() -> {
            sheet.getDataValidations()
                    .forEach(each -> rules.add(Arrays.toString(each.getRegions().getCellRangeAddresses())
                            + each.getValidationConstraint().getValidationType()
                            + formula(() -> each.getValidationConstraint().getFormula1())));
            return "";
        });
        HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            HSSFConditionalFormatting format = formats.getConditionalFormattingAt(i);
            for (int rule = 0; rule < format.getNumberOfRules(); rule++) {
                int number = rule;
                rules.add(Arrays.toString(format.getFormattingRanges())
                        + formula(() -> format.getRule(number).getFormula1()));
            }
        }
        return rules;
    }

    static List<String> sizes(HSSFSheet sheet) {
        List<String> sizes = new ArrayList<>();
        int columns = 0;
        for (Row row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
            sizes.add("row " + row.getRowNum() + " " + row.getZeroHeight());
        }
        for (int column = 0; column < columns; column++) {
            sizes.add("column " + column + " " + sheet.getColumnWidth(column) + " " + sheet.isColumnHidden(column));
        }
        sheet.getMergedRegions().forEach(each -> sizes.add("merged " + each.formatAsString()));
        return sizes;
    }

    static List<String> drawn(HSSFSheet sheet) {
        List<String> drawn = new ArrayList<>();
        sheet.getHyperlinkList().forEach(each -> drawn.add("link " + each.getFirstRow() + " " + each.getAddress()));
        sheet.getCellComments().forEach((place, comment) -> drawn.add("comment " + place + comment.getString()));
        if (sheet.getDrawingPatriarch() != null) {
            for (HSSFShape shape : sheet.getDrawingPatriarch().getChildren()) {
                if (!(shape instanceof HSSFComment)) {
                    drawn.add(shape.getClass().getSimpleName() + " " + corners(shape.getAnchor()));
                }
            }
        }
        return drawn;
    }

    private static List<Integer> corners(HSSFAnchor anchor) {
        List<Integer> inCells = List.of(anchor.getDx1(), anchor.getDy1(), anchor.getDx2(), anchor.getDy2());
        if (anchor instanceof HSSFClientAnchor cells) {
            return Stream.concat(
                            inCells.stream(),
                            Stream.of((int) cells.getCol1(), cells.getRow1(), (int) cells.getCol2(), cells.getRow2()))
                    .toList();
        }
        return inCells;
    }

    /** What cannot be read is the same where it cannot be read in the same way. */
    static String formula(Supplier<String> formula) {
        try {
            return String.valueOf(formula.get());
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static String value(HSSFCell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type + " "
                + switch (type) {
                    case NUMERIC -> Double.toString(cell.getNumericCellValue());
                    case STRING -> formula(() -> cell.getRichStringCellValue().getString());
                    case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
                    case ERROR -> Byte.toString(cell.getErrorCellValue());
                    default -> "";
                }
                + (isFormula ? " =" + formula(cell::getCellFormula) : "");
    }

    private static String look(HSSFWorkbook workbook, HSSFCellStyle style) {
        HSSFFont font = font(workbook, style.getFontIndex());
        return " "
                + List.of(
                        formula(style::getDataFormatString),
                        style.getFillPattern(),
                        colour(workbook, style.getFillForegroundColor()),
                        colour(workbook, style.getFillBackgroundColor()),
                        style.getAlignment(),
                        style.getVerticalAlignment(),
                        style.getWrapText(),
                        style.getRotation(),
                        style.getIndention(),
                        style.getLocked(),
                        style.getHidden())
                + List.of(
                        style.getBorderTop(),
                        style.getBorderRight(),
                        style.getBorderBottom(),
                        style.getBorderLeft(),
                        colour(workbook, style.getBottomBorderColor()))
                + List.of(
                        font.getFontName(),
                        font.getFontHeight(),
                        font.getBold(),
                        font.getItalic(),
                        font.getStrikeout(),
                        font.getUnderline(),
                        colour(workbook, font.getColor()));
    }

    /** The workbook's own where it has none of the number. The format leaves out number 4. */
    private static HSSFFont font(HSSFWorkbook workbook, int number) {
        int place = number > 4 ? number - 1 : number;
        return workbook.getFontAt(place >= 0 && place < workbook.getNumberOfFonts() ? number : 0);
    }

    /** Without POI's palette, which would add a record to a workbook that has none. */
    private static String colour(HSSFWorkbook workbook, short index) {
        PaletteRecord own = (PaletteRecord) workbook.getInternalWorkbook().findFirstRecordBySid(PaletteRecord.sid);
        byte[] rgb = (own == null ? new PaletteRecord() : own).getColor(index);
        return rgb == null ? Short.toString(index) : Arrays.toString(rgb);
    }
}
