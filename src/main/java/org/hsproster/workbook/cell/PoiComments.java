package org.hsproster.workbook.cell;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The comments on a sheet that is in memory as a whole. */
public record PoiComments(Sheet sheet) implements SheetComments {

    @Override
    public void add(CellNote note) {
        if (ExtendedComment.append(sheet, note)) {
            return;
        }
        int row = note.row();
        int column = note.column();
        CommentBox box = note.box();
        CreationHelper factory = sheet.getWorkbook().getCreationHelper();
        int lastRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
        ClientAnchor anchor = factory.createClientAnchor();
        int lastColumn = sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
        anchor.setCol1(Math.min(lastColumn, column + 1));
        if (sheet instanceof XSSFSheet) {
            // from the right edge of the cell on: POI allows no box to begin in a cell with a comment of its own
            anchor.setCol1(column);
            anchor.setDx1(Units.pixelToEMU(Math.round(sheet.getColumnWidthInPixels(column))));
        }
        anchor.setCol2(Math.min(lastColumn, column + 1 + box.columns()));
        anchor.setRow1(row);
        anchor.setRow2(Math.min(lastRow, row + RowHeights.covering(sheet, row, box.height())));
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(row, column);
        comment.setAuthor(note.author());
        comment.setString(factory.createRichTextString(note.text()));
    }
}
