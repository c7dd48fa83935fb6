package org.hsproster.workbook.xls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

/** The global records of a workbook of Excel 97 to 2003: their positions, and the missing records that POI requires. */
final class XlsGlobals {

    /** The records that belong to a SupBook: names, counts and values of other workbooks, and continuations. */
    private static final Set<Integer> OF_BOOKS = Set.of(
            (int) SupBookRecord.sid, (int) ExternalNameRecord.sid, (int) CRNCountRecord.sid, (int) CRNRecord.sid, (int)
                    ContinueRecord.sid);

    private static final int GENERAL = 0;

    private final byte[] stream;
    private final List<Integer> tabs = new ArrayList<>();
    private int endOfTabs;

    /** The position of the table of references to sheets, or where to add it; 0 if there are no references. */
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

    private XlsGlobals(byte[] stream) {
        this.stream = stream;
    }

    static XlsGlobals of(byte[] stream) {
        XlsGlobals globals = new XlsGlobals(stream);
        globals.base();
        return globals;
    }

    /** Tests whether the records can be read; encrypted ones cannot. */
    boolean areKnown() {
        return !isSecret && end != 0 && !tabs.isEmpty();
    }

    /** Returns the position of the tab of each sheet, in their order. */
    List<Integer> tabs() {
        return List.copyOf(tabs);
    }

    /** Returns the position of the records about the first sheet. */
    int end() {
        return end;
    }

    /**
     * Tests whether the country record is before the tabs. POI then adds drawings at a wrong position and miscounts
     * fonts.
     */
    boolean hasEarlyCountry() {
        return country >= 0 && country < endOfTabs;
    }

    int country() {
        return country;
    }

    int endOfCountry() {
        return endOfCountry;
    }

    /** Returns the records to add, by their positions. */
    SortedMap<Integer, byte[]> missing() {
        SortedMap<Integer, byte[]> added = new TreeMap<>();
        if (endOfFonts > 0) {
            added.put(endOfFonts, fonts.missing());
        }
        if (!hasFormats && endOfFonts > 0) {
            added.merge(endOfFonts, new FormatRecord(GENERAL, "General").serialize(), XlsGlobals::joined);
        }
        if (country < endOfTabs) {
            byte[] record =
                    country < 0 ? new CountryRecord().serialize() : Arrays.copyOfRange(stream, country, endOfCountry);
            added.merge(endOfTabs, record, XlsGlobals::joined);
        }
        if (references > 0 && !hasOwnBook) {
            SupBookRecord own = SupBookRecord.createInternalReferences((short) tabs.size());
            added.merge(references, own.serialize(), XlsGlobals::joined);
        }
        if (references > 0 && !hasReferences) {
            added.merge(references, new ExternSheetRecord().serialize(), XlsGlobals::joined);
        }
        return added;
    }

    private void base() {
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

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
