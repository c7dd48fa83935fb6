package org.hsproster.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.util.LittleEndian;

/** Trims records that are longer than POI expects, which it takes for damage and Excel does not. */
final class XlsRecordLengths {

    /** The records that are not checked: cells, of which there are many, and records that the next one may continue. */
    private static final Set<Integer> PASSED = Set.of(
            (int) LabelSSTRecord.sid,
            (int) NumberRecord.sid,
            (int) RKRecord.sid,
            (int) MulRKRecord.sid,
            (int) BlankRecord.sid,
            (int) MulBlankRecord.sid,
            (int) BoolErrRecord.sid,
            (int) FormulaRecord.sid,
            (int) RowRecord.sid,
            (int) SSTRecord.sid,
            (int) ContinueRecord.sid);

    private XlsRecordLengths() {}

    /**
     * Returns the records without excess bytes at their ends. Records that POI cannot read, or too many of them, are
     * hidden.
     */
    static byte[] trimmed(byte[] stream) {
        ByteArrayOutputStream trimmed = new ByteArrayOutputStream(stream.length);
        XlsRecordBytes record = new XlsRecordBytes(stream, 0, stream.length);
        XlsPageSettings pages = new XlsPageSettings();
        boolean isOfSheet = false;
        int copied = 0;
        while (record.next()) {
            int left = PASSED.contains(record.sid()) ? 0 : left(stream, record);
            boolean isHidden = pages.isRepeated(record.sid()) || left < 0;
            int number = isHidden && isOfSheet ? XlsHiddenRecords.number(stream, record) : record.sid();
            if (left > 0 || number != record.sid()) {
                int length = record.length() - Math.max(0, left);
                byte[] header = new byte[XlsRecordBytes.HEADER];
                LittleEndian.putUShort(header, 0, number);
                LittleEndian.putUShort(header, 2, length);
                trimmed.write(stream, copied, record.start() - copied);
                trimmed.writeBytes(header);
                trimmed.write(stream, record.start() + header.length, length);
                copied = record.end();
            }
            isOfSheet |= record.sid() == EOFRecord.sid;
        }
        trimmed.write(stream, copied, stream.length - copied);
        return trimmed.toByteArray();
    }

    /**
     * Returns the number of excess bytes; negative if the record cannot be read alone, since the next one continues it
     * or it has another form.
     */
    private static int left(byte[] stream, XlsRecordBytes record) {
        RecordInputStream in =
                new RecordInputStream(new ByteArrayInputStream(stream, record.start(), record.end() - record.start()));
        try {
            in.nextRecord();
            RecordFactory.createSingleRecord(in);
            return in.remaining();
        } catch (RuntimeException e) {
            return -1;
        }
    }
}
