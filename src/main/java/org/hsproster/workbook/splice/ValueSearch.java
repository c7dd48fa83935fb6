package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;

/** Searches an area of a worksheet, whose rows are not in memory, for values. */
final class ValueSearch {

    private ValueSearch() {}

    static boolean finds(InputStream sheet, CellRangeAddress area) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(sheet))) {
            XmlTag tag = xml.tag();
            int row = 0;
            int column = -1;
            while (xml.next() && !tag.isEnd("sheetData")) {
                if (tag.isStart("row")) {
                    row = tag.number("r", row + 1);
                    column = -1;
                } else if (tag.isStart("c")) {
                    column = tag.column(column + 1);
                } else if (isValue(tag) && area.isInRange(row - 1, column)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isValue(XmlTag tag) {
        return tag.isStart("v") || tag.isStart("f") || tag.isStart("is");
    }
}
