package org.hsproster.workbook.xls;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.IndexRecord;

/**
 * The parts of a workbook of Excel 97 to 2003: records about the workbook, then those about each sheet. Where a sheet
 * begins is told in its tab. Not all readers look there; so the sheets lie in the order of the tabs, too.
 */
final class XlsStreams {

    /** In an index of rows: reserved, first row, last row; then come positions in the stream. */
    private static final int POSITIONS_OF_INDEX = 12;

    private final byte[] stream;
    private final int firstTab;
    private final List<byte[]> tabs;
    private final List<Integer> starts;

    private XlsStreams(byte[] stream, int firstTab, List<byte[]> tabs, List<Integer> starts) {
        this.stream = stream;
        this.firstTab = firstTab;
        this.tabs = tabs;
        this.starts = starts;
    }

    /** Of a stream as POI writes it: the tabs stand together, the sheets in their order. */
    static XlsStreams of(byte[] stream) {
        List<byte[]> tabs = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int firstTab = 0;
        int end = stream.length;
        XlsRecordBytes record = new XlsRecordBytes(stream, 0, stream.length);
        while (record.next() && record.start() < end) {
            if (record.sid() == BoundSheetRecord.sid) {
                firstTab = tabs.isEmpty() ? record.start() : firstTab;
                tabs.add(Arrays.copyOfRange(stream, record.start(), record.end()));
                starts.add(record.position(0));
                end = starts.get(0);
            }
        }
        starts.add(stream.length);
        return new XlsStreams(stream, firstTab, tabs, starts);
    }

    /** Where the records of a sheet begin. */
    int start(int sheet) {
        return starts.get(sheet);
    }

    /** The same with the sheets, given by their numbers, in this order. */
    byte[] inOrder(List<Integer> order) {
        byte[] ordered = stream.clone();
        ByteArrayOutputStream tabsInOrder = new ByteArrayOutputStream();
        int start = start(0);
        for (int sheet : order) {
            byte[] tab = tabs.get(sheet).clone();
            XlsRecordBytes record = new XlsRecordBytes(tab, 0, tab.length);
            record.next();
            record.putPosition(0, start);
            tabsInOrder.writeBytes(tab);
            int length = start(sheet + 1) - start(sheet);
            System.arraycopy(stream, start(sheet), ordered, start, length);
            move(new XlsRecordBytes(ordered, start, start + length), start - start(sheet));
            start += length;
        }
        byte[] moved = tabsInOrder.toByteArray();
        System.arraycopy(moved, 0, ordered, firstTab, moved.length);
        return ordered;
    }

    /** The index of a sheet's rows tells of places in the whole stream; everything else is counted from a record. */
    private static void move(XlsRecordBytes record, int distance) {
        while (record.next()) {
            if (record.sid() == IndexRecord.sid) {
                for (int place = POSITIONS_OF_INDEX; place + 4 <= record.length(); place += 4) {
                    if (record.position(place) != 0) {
                        record.putPosition(place, record.position(place) + distance);
                    }
                }
            }
        }
    }
}
