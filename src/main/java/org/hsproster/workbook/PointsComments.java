package org.hsproster.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Texts;

/** Hangs a comment with the points, item by item, on the flag of a row. */
final class PointsComments {

    private final XSSFSheet sheet;
    private final int flagColumn;
    private final Texts texts;
    private final PointsNote note;

    PointsComments(XSSFSheet sheet, int flagColumn, Texts texts) {
        this.sheet = sheet;
        this.flagColumn = flagColumn;
        this.texts = texts;
        this.note = new PointsNote(texts);
    }

    void add(List<AssessedEntry> entries) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (AssessedEntry entry : entries) {
            note.lines(entry.assessment())
                    .ifPresent(lines -> add(drawing, lines, entry.entry().row() - 1));
        }
    }

    private void add(XSSFDrawing drawing, List<String> lines, int row) {
        CommentBox box = CommentBox.around(lines);
        int left = flagColumn + 1;
        XSSFComment comment = drawing.createCellComment(new XSSFClientAnchor(
                0, 0, 0, 0, left, row, left + box.columns(), row + RowHeights.covering(sheet, row, box.height())));
        comment.setAddress(row, flagColumn);
        comment.setAuthor(texts.text("note.author"));
        comment.setString(new XSSFRichTextString(String.join("\n", lines)));
    }
}
