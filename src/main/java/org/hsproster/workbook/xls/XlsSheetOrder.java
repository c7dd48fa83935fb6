package org.hsproster.workbook.xls;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.TabIdRecord;
import org.apache.poi.hssf.record.WindowOneRecord;

/**
 * Moves sheets of a workbook of Excel 97 to 2003 in front of the others, in the records as they are written to the
 * file. Formulas refer to a sheet by its number in one table of the workbook ([MS-XLS] 2.4.105, ExternSheet), so that
 * table is changed and formulas are not. POI changes some of the formulas instead, and not the table.
 */
final class XlsSheetOrder {

    /** The value that the SupBook of the workbook itself has instead of the length of a path. */
    private static final int THIS_WORKBOOK = 0x0401;

    private static final int XTI_LENGTH = 6;
    private static final int SCOPE_OF_NAME = 8;
    private static final int ACTIVE_SHEET = 10;
    private static final int FIRST_TAB = 12;

    /** The old numbers of the sheets, in the new order. */
    private final List<Integer> order;

    private XlsSheetOrder(List<Integer> order) {
        this.order = order;
    }

    /**
     * Returns an order with some sheets first, followed by the others as they were.
     *
     * @param sheets how many there are
     * @param first the numbers (0-based) of the sheets that come first
     */
    static XlsSheetOrder of(int sheets, List<Integer> first) {
        return new XlsSheetOrder(
                Stream.concat(first.stream(), IntStream.range(0, sheets).boxed().filter(each -> !first.contains(each)))
                        .toList());
    }

    /** Returns the workbook in this order. */
    byte[] of(byte[] stream) {
        XlsStreams streams = XlsStreams.of(stream);
        byte[] ordered = streams.inOrder(order);
        renumber(new XlsRecordBytes(ordered, 0, streams.start(0)));
        return ordered;
    }

    /** Tests whether a SupBook is that of the workbook itself. */
    static boolean isThisWorkbook(XlsRecordBytes book) {
        return book.length() == 4 && book.number(2) == THIS_WORKBOOK;
    }

    private void renumber(XlsRecordBytes record) {
        int books = 0;
        int ownBook = -1;
        while (record.next()) {
            switch (record.sid()) {
                case SupBookRecord.sid -> {
                    if (isThisWorkbook(record)) {
                        ownBook = books;
                        record.put(0, order.size());
                    }
                    books++;
                }
                case ExternSheetRecord.sid -> moveReferences(record, ownBook);
                case NameRecord.sid -> moveScope(record);
                case WindowOneRecord.sid -> {
                    move(record, ACTIVE_SHEET);
                    move(record, FIRST_TAB);
                }
                case TabIdRecord.sid -> moveIds(record);
                default -> {}
            }
        }
    }

    private void moveReferences(XlsRecordBytes record, int ownBook) {
        for (int xti = 2; xti + XTI_LENGTH <= record.length(); xti += XTI_LENGTH) {
            if (record.number(xti) == ownBook) {
                move(record, xti + 2);
                move(record, xti + 4);
            }
        }
    }

    /** Changes the scope of a name, which is a sheet (1-based) or the workbook. */
    private void moveScope(XlsRecordBytes record) {
        int sheet = record.number(SCOPE_OF_NAME);
        if (sheet > 0) {
            record.put(SCOPE_OF_NAME, place(sheet - 1) + 1);
        }
    }

    /** Changes the numbers of sheets in saved views. */
    private void moveIds(XlsRecordBytes record) {
        if (record.length() == 2 * order.size()) {
            int[] ids =
                    order.stream().mapToInt(sheet -> record.number(2 * sheet)).toArray();
            for (int place = 0; place < ids.length; place++) {
                record.put(2 * place, ids[place]);
            }
        }
    }

    /** Changes the number of a sheet; a number without a sheet, such as that of a deleted one, remains. */
    private void move(XlsRecordBytes record, int offset) {
        record.put(offset, place(record.number(offset)));
    }

    private int place(int sheet) {
        return sheet < order.size() ? order.indexOf(sheet) : sheet;
    }
}
