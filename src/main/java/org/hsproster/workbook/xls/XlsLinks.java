package org.hsproster.workbook.xls;

import java.util.stream.Stream;
import org.apache.poi.hssf.record.BookBoolRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Keeps a workbook of Excel 97 to 2003 from following its links to others. The library knows no more than the records. */
final class XlsLinks {

    /** Of the record BookBool, when links are followed: the bits, and what they say for never, without a question. */
    private static final int UPDATE_LINKS = 0x60;

    private static final int NEVER = 0x20;

    private XlsLinks() {}

    /** Tests whether there are any. */
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
