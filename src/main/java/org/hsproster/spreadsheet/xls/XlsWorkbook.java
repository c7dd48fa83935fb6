package org.hsproster.spreadsheet.xls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.hsproster.spreadsheet.CellFormat;
import org.hsproster.spreadsheet.RawCell;

/** The global part of an {@code .xls} workbook, before its first sheet. */
final class XlsWorkbook {

    /** After the header of the record and the position of the sheet. */
    private static final int SHEET_TYPE_OFFSET = 9;

    private static final int WORKSHEET = 0;
    private static final int HEADER = 4;

    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatIds = new ArrayList<>();
    private final XlsLocalNames localNames = new XlsLocalNames();
    private SSTRecord texts = new SSTRecord();
    private boolean countsFrom1904;

    private XlsWorkbook() {}

    /** Reads the first stream. */
    static XlsWorkbook read(XlsRecords records) {
        XlsWorkbook workbook = new XlsWorkbook();
        records.moveTo(0);
        for (Record record = records.next(); record != null; record = records.next()) {
            workbook.add(record);
        }
        return workbook;
    }

    /**
     * A worksheet.
     *
     * @param stream the number of its stream of records
     * @param isHidden whether its tab is hidden
     * @param tab its position (0-based) among sheets of every kind
     */
    record Sheet(String name, int stream, boolean isHidden, int tab) {}

    /**
     * Returns the worksheets in the order of their tabs; streams are ordered by the positions of the sheets in the
     * file.
     */
    List<Sheet> sheets() {
        List<BoundSheetRecord> streams = List.of(BoundSheetRecord.orderByBofPosition(tabs));
        return tabs.stream()
                .filter(tab -> tab.serialize()[SHEET_TYPE_OFFSET] == WORKSHEET)
                .map(tab -> new Sheet(
                        tab.getSheetname(),
                        streams.indexOf(tab) + 1,
                        tab.isHidden() || tab.isVeryHidden(),
                        tabs.indexOf(tab)))
                .toList();
    }

    /** Returns what the names local to a sheet refer to, by the position (0-based) of the sheet among all. */
    Map<Integer, Map<String, String>> localNames() {
        return localNames.all();
    }

    String text(int number) {
        return number >= 0 && number < texts.getNumUniqueStrings()
                ? texts.getString(number).getString()
                : "";
    }

    /** Returns the cell format with this index; the default format if the workbook does not have it. */
    CellFormat format(int index) {
        if (index < 0 || index >= formatIds.size()) {
            return CellFormat.PLAIN;
        }
        int id = formatIds.get(index);
        return CellFormat.of(id, codes.getOrDefault(id, ""));
    }

    LocalDate dayZero() {
        return RawCell.Numeric.dayZero(countsFrom1904);
    }

    private void add(Record record) {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof SSTRecord table) {
            texts = table;
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord format) {
            formatIds.add((int) format.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            countsFrom1904 = window.getWindowing() == 1;
        } else if (record.getSid() == XlsNeededRecords.NAME) {
            byte[] bytes = record.serialize();
            localNames.add(Arrays.copyOfRange(bytes, HEADER, bytes.length));
        }
    }
}
