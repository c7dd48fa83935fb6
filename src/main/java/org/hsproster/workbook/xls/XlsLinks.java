package org.hsproster.workbook.xls;

import java.util.stream.Stream;
import org.apache.poi.hssf.record.BookBoolRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * Turns off updates of links to other workbooks in a workbook of Excel 97 to 2003. POI only has the records for that.
 */
final class XlsLinks {

    /** The bits of the record BookBool that say when links are updated, and their value for never. */
    private static final int UPDATE_LINKS = 0x60;

    private static final int NEVER = 0x20;

    private XlsLinks() {}

    /** Turns off updates, and returns whether there are any links. */
    static boolean keepFromFollowing(HSSFWorkbook workbook) {
        boolean hasAny = records(workbook, SupBookRecord.class).anyMatch(SupBookRecord::isExternalReferences);
        if (hasAny) {
            records(workbook, BookBoolRecord.class).forEach(XlsLinks::setNever);
        }
        return hasAny;
    }

    private static void setNever(BookBoolRecord properties) {
        properties.setSaveLinkValues((short) ((properties.getSaveLinkValues() & ~UPDATE_LINKS) | NEVER));
    }

    private static <T> Stream<T> records(HSSFWorkbook workbook, Class<T> type) {
        return workbook.getInternalWorkbook().getRecords().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }
}
