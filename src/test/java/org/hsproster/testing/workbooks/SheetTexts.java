package org.hsproster.testing.workbooks;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Reads sheets for comparison. */
public final class SheetTexts {

    private SheetTexts() {}

    public static List<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(cell -> (XSSFCell) cell)
                .toList();
    }

    /** Returns the texts of a row (1-based) as a spreadsheet shows them. */
    public static List<String> texts(Sheet sheet, int number) {
        DataFormatter formatter = new DataFormatter();
        Row row = sheet.getRow(number - 1);
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> {
                    Cell cell = row.getCell(column);
                    return cell == null ? "" : formatter.formatCellValue(cell);
                })
                .toList();
    }

    /** Returns the links of a report sheet, apart from the one beside its title, which leads to the summary. */
    public static List<XSSFHyperlink> linksBelowTitle(XSSFSheet sheet) {
        return sheet.getHyperlinkList().stream()
                .filter(link -> link.getFirstRow() > 0)
                .toList();
    }

    /** Returns the number (1-based) of the row whose first cell begins with {@code text}. */
    public static int rowOf(XSSFSheet sheet, String text) {
        return cells(sheet).stream()
                        .filter(cell -> cell.getColumnIndex() == 0)
                        .filter(cell ->
                                new DataFormatter().formatCellValue(cell).startsWith(text))
                        .findFirst()
                        .orElseThrow()
                        .getRowIndex()
                + 1;
    }
}
