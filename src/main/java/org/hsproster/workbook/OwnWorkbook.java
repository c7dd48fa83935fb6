package org.hsproster.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** A workbook of our own, which is in memory as a whole. */
record OwnWorkbook(Workbook workbook) implements WritableWorkbook {

    @Override
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }
}
