package org.hsproster.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Texts;

/** Hangs a comment with the points, item by item, on the flag of a row. */
final class PointsComments {

    private final Sheet sheet;
    private final int flagColumn;
    private final Texts texts;
    private final PointsNote note;

    PointsComments(Sheet sheet, int flagColumn, Texts texts) {
        this.sheet = sheet;
        this.flagColumn = flagColumn;
        this.texts = texts;
        this.note = new PointsNote(texts);
    }

    void add(List<AssessedEntry> entries) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        for (AssessedEntry entry : entries) {
            note.lines(entry.assessment())
                    .ifPresent(lines -> add(drawing, lines, entry.entry().row() - 1));
        }
    }

    private void add(Drawing<?> drawing, List<String> lines, int row) {
        CommentBox box = CommentBox.around(lines);
        int left = flagColumn + 1;
        CreationHelper factory = sheet.getWorkbook().getCreationHelper();
        int lastRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
        ClientAnchor anchor = factory.createClientAnchor();
        anchor.setCol1(left);
        anchor.setCol2(left + box.columns());
        anchor.setRow1(row);
        anchor.setRow2(Math.min(lastRow, row + RowHeights.covering(sheet, row, box.height())));
        Comment comment = drawing.createCellComment(anchor);
        comment.setAddress(row, flagColumn);
        comment.setAuthor(texts.text("note.author"));
        comment.setString(factory.createRichTextString(String.join("\n", lines)));
    }
}
