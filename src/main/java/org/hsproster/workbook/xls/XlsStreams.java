package org.hsproster.workbook.xls;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.IndexRecord;

/**
 * The parts of a workbook of Excel 97 to 2003: global records, then the records of each sheet. The tab of a sheet has
 * its position. Since not all readers use that, the sheets are in the order of the tabs, too.
 */
final class XlsStreams {

    /** The offset of positions in an index of rows, after a reserved field, the first row and the last row. */
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

    /** Returns the parts of a stream written by POI, in which the tabs are together and the sheets in their order. */
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

    /** Returns the position of the records of a sheet. */
    int start(int sheet) {
        return starts.get(sheet);
    }

    /** Returns the stream with the sheets, given by their numbers, in this order. */
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

    /** Moves the positions in an index of rows, which are absolute. All other positions are relative to a record. */
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
