package org.hsproster.workbook.cell;

import com.microsoft.schemas.office.excel.CTClientData;
import com.microsoft.schemas.vml.CTShape;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;

/** Appends a note to the user's comment on a cell. */
public final class ExtendedComment {

    /** The index of the lower edge of a box in its anchor. */
    private static final int BOTTOM = 6;

    private ExtendedComment() {}

    /** Appends a note, and returns whether there was a comment. */
    public static boolean append(Sheet sheet, CellNote note) {
        Comment comment = sheet.getCellComment(new CellAddress(note.row(), note.column()));
        if (comment == null) {
            return false;
        }
        String more = "\n\n" + note.author() + "\n" + note.text();
        int rows = (int) Math.ceil((note.box().height() + 30) / Math.max(1, sheet.getDefaultRowHeightInPoints()));
        if (sheet instanceof XSSFSheet xlsx) {
            XSSFRichTextString text = (XSSFRichTextString) comment.getString();
            text.append(more);
            comment.setString(text);
            growBox(xlsx, note, rows);
        } else {
            comment.setString(longer((HSSFRichTextString) comment.getString(), more));
            comment.getClientAnchor().setRow2(comment.getClientAnchor().getRow2() + rows);
        }
        return true;
    }

    /** Returns the text with its fonts, followed by more text. */
    private static HSSFRichTextString longer(HSSFRichTextString text, String more) {
        HSSFRichTextString longer = new HSSFRichTextString(text.getString() + more);
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int end = run + 1 < text.numFormattingRuns() ? text.getIndexOfFormattingRun(run + 1) : text.length();
            longer.applyFont(text.getIndexOfFormattingRun(run), end, text.getFontOfFormattingRun(run));
        }
        return longer;
    }

    private static void growBox(XSSFSheet sheet, CellNote note, int rows) {
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            CTShape shape =
                    part instanceof XSSFVMLDrawing boxes ? boxes.findCommentShape(note.row(), note.column()) : null;
            if (shape != null && shape.getClientDataArray(0).sizeOfAnchorArray() > 0) {
                CTClientData data = shape.getClientDataArray(0);
                String[] anchor = data.getAnchorArray(0).strip().split("\\s*,\\s*", -1);
                anchor[BOTTOM] = Integer.toString(Integer.parseInt(anchor[BOTTOM]) + rows);
                data.setAnchorArray(0, String.join(", ", anchor));
            }
        }
    }
}
