package org.hsproster.workbook.xls;

import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.util.LittleEndian;

/**
 * Records of a sheet that POI cannot read, such as objects in the form of Excel 95, which Excel skips. They get numbers
 * that POI does not know, so that it copies them unchanged, and their own numbers again in the output.
 */
final class XlsHiddenRecords {

    /** Bits that no record number has. */
    private static final int HIDDEN = 0x6000;

    private static final int MARK = 0xE000;

    private XlsHiddenRecords() {}

    /** Returns a number with which POI skips a record, or its own number if the next record continues it. */
    static int number(byte[] stream, XlsRecordBytes record) {
        boolean isContinued =
                record.end() + 2 <= stream.length && LittleEndian.getUShort(stream, record.end()) == ContinueRecord.sid;
        return isContinued || (record.sid() & MARK) != 0 ? record.sid() : record.sid() | HIDDEN;
    }

    /** Returns the records with their own numbers. */
    static byte[] shown(byte[] stream) {
        XlsRecordBytes record = new XlsRecordBytes(stream, 0, stream.length);
        while (record.next()) {
            if ((record.sid() & MARK) == HIDDEN) {
                LittleEndian.putUShort(stream, record.start(), record.sid() & ~MARK);
            }
        }
        return stream;
    }
}
