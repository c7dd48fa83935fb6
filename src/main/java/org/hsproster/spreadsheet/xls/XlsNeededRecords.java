package org.hsproster.spreadsheet.xls;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.InterfaceHdrRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WriteProtectRecord;
import org.apache.poi.util.LittleEndian;

/**
 * The records of an {@code .xls} workbook, with those that are not needed renumbered as unknown records. POI skips
 * unknown records, but fails on known ones that are longer than it expects.
 */
final class XlsNeededRecords extends InputStream {

    private static final Set<Integer> NEEDED = Set.of(
            (int) BOFRecord.sid,
            (int) EOFRecord.sid,
            (int) WriteProtectRecord.sid, // may precede the next one, which marks an encrypted file
            (int) FilePassRecord.sid,
            (int) InterfaceHdrRecord.sid,
            (int) ContinueRecord.sid,
            (int) BoundSheetRecord.sid,
            (int) SSTRecord.sid,
            (int) FormatRecord.sid,
            (int) ExtendedFormatRecord.sid,
            (int) DateWindow1904Record.sid,
            (int) RowRecord.sid,
            (int) LabelSSTRecord.sid,
            (int) LabelRecord.sid,
            (int) NumberRecord.sid,
            (int) RKRecord.sid,
            (int) MulRKRecord.sid,
            (int) BoolErrRecord.sid,
            (int) FormulaRecord.sid,
            (int) StringRecord.sid,
            0); // padding at the end of the file

    /** Number of the records with defined names, which are not parsed by POI. */
    static final int NAME = 0x7FF1;

    private static final int UNKNOWN = 0x7FF0;
    private static final int HEADER = 4;

    private final InputStream in;
    private final byte[] header = new byte[HEADER];
    private int headerRead = HEADER;
    private int left;

    XlsNeededRecords(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (headerRead == HEADER && left == 0) {
            nextHeader();
        }
        if (headerRead < HEADER) {
            int count = Math.min(length, HEADER - headerRead);
            System.arraycopy(header, headerRead, bytes, offset, count);
            headerRead += count;
            return count;
        }
        int count = left == 0 ? -1 : in.read(bytes, offset, Math.min(length, left));
        left = count < 0 ? 0 : left - count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return HEADER - headerRead + in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Reads the next header; fewer bytes at the end of the file are passed on unchanged. */
    private void nextHeader() throws IOException {
        int count = in.readNBytes(header, 0, HEADER);
        if (count < HEADER) {
            System.arraycopy(header, 0, header, HEADER - count, count);
            headerRead = HEADER - count;
            return;
        }
        headerRead = 0;
        left = LittleEndian.getUShort(header, 2);
        if (LittleEndian.getUShort(header) == NameRecord.sid) {
            LittleEndian.putUShort(header, 0, NAME);
        } else if (!NEEDED.contains(LittleEndian.getUShort(header))) {
            LittleEndian.putUShort(header, 0, UNKNOWN);
        }
    }
}
