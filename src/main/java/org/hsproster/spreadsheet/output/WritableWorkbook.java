package org.hsproster.spreadsheet.output;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook that can be written to a file. */
public interface WritableWorkbook {

    /** Returns the part of the workbook that is in memory. */
    Workbook workbook();

    /** Writes the whole workbook. Can be called once. */
    void writeTo(OutputStream out) throws IOException;
}
