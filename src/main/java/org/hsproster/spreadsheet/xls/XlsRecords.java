package org.hsproster.spreadsheet.xls;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.hsproster.spreadsheet.Password;
import org.jspecify.annotations.Nullable;

/**
 * The decrypted records of an {@code .xls} workbook, read one at a time. They form streams: the first describes the
 * workbook, each other one a sheet.
 */
final class XlsRecords {

    private static final int BUFFER = 1 << 16;

    private final RecordFactoryInputStream records;
    private int stream = -1;
    private int depth;

    private XlsRecords(RecordFactoryInputStream records) {
        this.records = records;
    }

    /** Opens the records; without a password, POI tries Excel's default password. */
    static XlsRecords open(DirectoryNode files, Optional<Password> password) throws IOException {
        String name = files.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "WORKBOOK";
        return XlsPassword.using(
                password,
                () -> new XlsRecords(new RecordFactoryInputStream(
                        new XlsNeededRecords(new BufferedInputStream(files.createDocumentInputStream(name), BUFFER)),
                        false)));
    }

    /**
     * Moves forward to the beginning of a stream.
     *
     * @param wanted its number, counted from 0
     */
    void moveTo(int wanted) {
        while (stream < wanted && nextOfAny() != null) {
            // skip records of earlier streams
        }
    }

    /** Returns the next record of the current stream, or null at its end. Skips nested streams, such as charts. */
    @Nullable
    Record next() {
        for (Record record = nextOfAny(); record != null; record = nextOfAny()) {
            if (depth == 0) {
                return null;
            }
            if (depth == 1) {
                return record;
            }
        }
        throw new IllegalStateException("the workbook ends within a sheet");
    }

    /** Tests whether the remaining cells of the current stream are ordered by row. Moves to the end of the stream. */
    boolean isInOrder() {
        int row = 0;
        for (Record record = next(); record != null; record = next()) {
            if (record instanceof CellValueRecordInterface cell) {
                if (cell.getRow() < row) {
                    return false;
                }
                row = cell.getRow();
            }
        }
        return true;
    }

    private @Nullable Record nextOfAny() {
        Record record = records.nextRecord();
        if (record instanceof BOFRecord && depth++ == 0) {
            stream++;
        } else if (record instanceof EOFRecord) {
            depth--;
        }
        return record;
    }
}
