package org.hsproster.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.Texts;

/** A workbook of our own, which is in memory as a whole. */
record UserModelCopy(Workbook workbook) implements WorkbookCopy {

    @Override
    public boolean hadMacros() {
        return false;
    }

    @Override
    public boolean hasLinks() {
        return false;
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
    public void putFirst(List<String> sheets) {
        for (int place = 0; place < sheets.size(); place++) {
            workbook.setSheetOrder(sheets.get(place), place);
        }
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
