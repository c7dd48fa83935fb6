package org.hsproster.testing.workbooks;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.report.wording.Texts;

/** Reads sheets for comparison. */
public final class SheetTexts {

    private SheetTexts() {}

    public static List<XSSFCell> cells(XSSFSheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(cell -> (XSSFCell) cell)
                .toList();
    }

    /** Returns a formatter that also knows dates with the day of the week in brackets, which POI does not. */
    public static DataFormatter formatter() {
        Texts japanese = Texts.in(Locale.JAPANESE);
        DataFormatter formatter = new DataFormatter();
        formatter.addFormat(japanese.text("date.added"), new Format() {
            @Override
            public StringBuffer format(Object number, StringBuffer text, FieldPosition position) {
                return text.append(japanese.date(DateUtil.getLocalDateTime(((Number) number).doubleValue())
                        .toLocalDate()));
            }

            @Override
            public Object parseObject(String text, ParsePosition position) {
                throw new UnsupportedOperationException();
            }
        });
        return formatter;
    }

    /** Returns the texts of a row (1-based) as a spreadsheet shows them. */
    public static List<String> texts(Sheet sheet, int number) {
        DataFormatter formatter = formatter();
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
                        .filter(cell -> formatter().formatCellValue(cell).startsWith(text))
                        .findFirst()
                        .orElseThrow()
                        .getRowIndex()
                + 1;
    }
}
