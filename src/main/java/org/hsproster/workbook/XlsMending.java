package org.hsproster.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CRNCountRecord;
import org.apache.poi.hssf.record.CRNRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.CountryRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.ExternalNameRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The records of a workbook of Excel 97 to 2003 as POI wants them: it counts on records that the format leaves optional,
 * and on sheets that lie in the order of their tabs.
 */
final class XlsMending {

    /** What belongs to a SupBook: names, counts and values of other workbooks, and continuations. */
    private static final Set<Integer> OF_BOOKS = Set.of(
            (int) SupBookRecord.sid, (int) ExternalNameRecord.sid, (int) CRNCountRecord.sid, (int) CRNRecord.sid, (int)
                    ContinueRecord.sid);

    private static final int GENERAL = 0;
    private static final int SECTOR = 512;

    private final byte[] stream;
    private final List<Integer> tabs = new ArrayList<>();
    private int endOfTabs;

    /** Where the table of references to sheets stands or has to stand; 0 where nothing refers to any. */
    private int references;

    private int end;
    private boolean hasBook;
    private boolean hasOwnBook;
    private boolean hasReferences;
    private int country = -1;
    private int endOfCountry;
    private int endOfFonts;
    private final XlsFonts fonts = new XlsFonts();
    private boolean hasFormats;
    private boolean isSecret;

    private XlsMending(byte[] stream) {
        this.stream = stream;
    }

    /** Opens a file. Its last sector may be cut short, which POI takes for zeros. */
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

    /** The same workbook; enciphered ones stay as they are. */
    private static byte[] of(byte[] stream) {
        XlsMending mending = new XlsMending(stream);
        mending.look();
        return mending.isSecret || mending.end == 0 || mending.tabs.isEmpty() ? stream : mending.mended();
    }

    private void look() {
        XlsRecordBytes record = new XlsRecordBytes(stream, 0, stream.length);
        while (end == 0 && record.next()) {
            switch (record.sid()) {
                case FilePassRecord.sid -> isSecret = true;
                case BoundSheetRecord.sid -> {
                    tabs.add(record.start());
                    endOfTabs = record.end();
                }
                case CountryRecord.sid -> {
                    country = record.start();
                    endOfCountry = record.end();
                }
                case FontRecord.sid -> {
                    endOfFonts = record.end();
                    fonts.add(Arrays.copyOfRange(stream, record.start(), record.end()));
                }
                case FormatRecord.sid -> {
                    hasFormats = true;
                    endOfFonts = endOfFonts == 0 ? record.start() : endOfFonts;
                }
                case ExtendedFormatRecord.sid -> {
                    endOfFonts = endOfFonts == 0 ? record.start() : endOfFonts;
                    if (record.length() >= 2) {
                        fonts.use(record.number(0));
                    }
                }
                case SupBookRecord.sid -> {
                    hasBook = true;
                    hasOwnBook |= XlsSheetOrder.isThisWorkbook(record);
                    references = record.end();
                }
                case ExternSheetRecord.sid -> hasReferences = true;
                case NameRecord.sid -> references = references == 0 ? record.start() : references;
                case EOFRecord.sid -> end = record.end();
                default -> {}
            }
            if (hasBook && record.start() == references && OF_BOOKS.contains(record.sid())) {
                references = record.end();
            }
        }
    }

    private byte[] mended() {
        SortedMap<Integer, byte[]> added = new TreeMap<>();
        if (endOfFonts > 0) {
            added.put(endOfFonts, fonts.missing());
        }
        if (!hasFormats && endOfFonts > 0) {
            added.merge(endOfFonts, new FormatRecord(GENERAL, "General").serialize(), XlsMending::joined);
        }
        if (country < endOfTabs) {
            byte[] record =
                    country < 0 ? new CountryRecord().serialize() : Arrays.copyOfRange(stream, country, endOfCountry);
            added.merge(endOfTabs, record, XlsMending::joined);
        }
        if (references > 0 && !hasOwnBook) {
            SupBookRecord own = SupBookRecord.createInternalReferences((short) tabs.size());
            added.merge(references, own.serialize(), XlsMending::joined);
        }
        if (references > 0 && !hasReferences) {
            added.merge(references, new ExternSheetRecord().serialize(), XlsMending::joined);
        }
        ByteArrayOutputStream mended = new ByteArrayOutputStream(stream.length + 64);
        int copied = 0;
        for (Map.Entry<Integer, byte[]> each : added.entrySet()) {
            copy(copied, each.getKey(), mended);
            mended.writeBytes(each.getValue());
            copied = each.getKey();
        }
        copy(copied, end, mended);
        sheets().forEach(mended::writeBytes);
        return XlsRecordLengths.trimmed(mended.toByteArray());
    }

    /** Leaves out the country where it stands before the tabs: POI puts drawings behind it, and loses count of fonts. */
    private void copy(int from, int to, ByteArrayOutputStream mended) {
        if (from <= country && country < to && country < endOfTabs) {
            mended.write(stream, from, country - from);
            mended.write(stream, endOfCountry, to - endOfCountry);
        } else {
            mended.write(stream, from, to - from);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** In the order of their tabs; as they lie, where tabs and sheets do not belong together. */
    private List<byte[]> sheets() {
        List<byte[]> inOrder = new ArrayList<>();
        for (int tab : tabs) {
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
