package org.hsproster.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Repairs the records of a workbook of Excel 97 to 2003 for POI, which requires records that the file format leaves
 * optional, and sheets in the order of their tabs.
 */
final class XlsRepair {

    private static final int SECTOR = 512;

    private final byte[] stream;
    private final XlsGlobals globals;

    private XlsRepair(byte[] stream, XlsGlobals globals) {
        this.stream = stream;
        this.globals = globals;
    }

    /** Opens a file. Its last sector may be truncated, which POI reads as zeros. */
    static POIFSFileSystem open(InputStream file) throws IOException {
        byte[] content = file.readAllBytes();
        int sectors = (content.length + SECTOR - 1) / SECTOR;
        POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(Arrays.copyOf(content, sectors * SECTOR)));
        String name = HSSFWorkbook.getWorkbookDirEntryName(files.getRoot());
        try (InputStream in = files.createDocumentInputStream(name)) {
            byte[] stream = in.readAllBytes();
            files.createOrUpdateDocument(new ByteArrayInputStream(of(stream)), name);
        }
        return files;
    }

    /** Returns the repaired workbook; an encrypted one is not changed. */
    private static byte[] of(byte[] stream) {
        XlsGlobals globals = XlsGlobals.of(stream);
        return globals.areKnown() ? new XlsRepair(stream, globals).repaired() : stream;
    }

    private byte[] repaired() {
        ByteArrayOutputStream repaired = new ByteArrayOutputStream(stream.length + 64);
        int copied = 0;
        for (Map.Entry<Integer, byte[]> each : globals.missing().entrySet()) {
            copy(copied, each.getKey(), repaired);
            repaired.writeBytes(each.getValue());
            copied = each.getKey();
        }
        copy(copied, globals.end(), repaired);
        sheets().forEach(repaired::writeBytes);
        return XlsRecordLengths.trimmed(repaired.toByteArray());
    }

    /** Copies records without the country record if that comes too early. */
    private void copy(int from, int to, ByteArrayOutputStream repaired) {
        if (globals.hasEarlyCountry() && from <= globals.country() && globals.country() < to) {
            repaired.write(stream, from, globals.country() - from);
            repaired.write(stream, globals.endOfCountry(), to - globals.endOfCountry());
        } else {
            repaired.write(stream, from, to - from);
        }
    }

    /** Returns the sheets in the order of their tabs, or in their own order if tabs and sheets do not match. */
    private List<byte[]> sheets() {
        List<byte[]> inOrder = new ArrayList<>();
        int end = globals.end();
        for (int tab : globals.tabs()) {
            XlsRecordBytes record = new XlsRecordBytes(stream, tab, stream.length);
            record.next();
            int start = record.position(0);
            int sheetEnd = start < end || start >= stream.length ? -1 : endOfSheet(start);
            if (sheetEnd < 0) {
                return List.of(Arrays.copyOfRange(stream, end, stream.length));
            }
            inOrder.add(Arrays.copyOfRange(stream, start, sheetEnd));
        }
        return inOrder;
    }

    private int endOfSheet(int start) {
        XlsRecordBytes record = new XlsRecordBytes(stream, start, stream.length);
        int depth = 0;
        while (record.next()) {
            if (record.sid() == BOFRecord.sid) {
                depth++;
            } else if (record.sid() == EOFRecord.sid && --depth == 0) {
                return record.end();
            } else if (depth == 0) {
                return -1;
            }
        }
        return -1;
    }
}
