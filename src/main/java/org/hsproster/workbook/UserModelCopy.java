package org.hsproster.workbook;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.Texts;

/** A workbook that is in memory as a whole. */
record UserModelCopy(Workbook workbook, boolean hadMacros, boolean hasLinks) implements WorkbookCopy {

    /** One of our own. */
    static UserModelCopy made(Workbook workbook) {
        return new UserModelCopy(workbook, false, false);
    }

    @Override
    public void complete(Texts texts) {
        DocumentProperties.complete(workbook, texts);
    }

    @Override
    public SheetCells cells(Sheet sheet) {
        return new PoiCells(sheet);
    }

    @Override
    public SheetComments comments(Sheet sheet) {
        return new PoiComments(sheet);
    }

    @Override
    public int endOfUsedColumns(Sheet sheet) {
        return UsedColumns.end(sheet);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
