package org.hsproster.workbook.xls;

import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.workbook.cell.CellNote;
import org.hsproster.workbook.cell.PoiComments;
import org.hsproster.workbook.cell.SheetComments;
import org.hsproster.workbook.cell.SheetFeatures;

/**
 * Comments on a sheet of Excel 97 to 2003. POI cannot add any if the drawings of a workbook have used up their ids, or
 * have a form that it cannot read. Their texts are also on the breakdown and the list of data problems.
 */
final class XlsComments implements SheetComments {

    private final PoiComments comments;
    private boolean hasRoom;

    XlsComments(Sheet sheet) {
        this.comments = new PoiComments(sheet);
        this.hasRoom = SheetFeatures.of(sheet).takesDrawings();
    }

    @Override
    public void add(CellNote note) {
        if (hasRoom) {
            try {
                comments.add(note);
            } catch (RuntimeException e) {
                hasRoom = false;
            }
        }
    }

    @Override
    public boolean areComplete() {
        return hasRoom;
    }
}
