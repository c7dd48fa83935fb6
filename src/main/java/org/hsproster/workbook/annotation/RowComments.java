package org.hsproster.workbook.annotation;

import java.util.List;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellNote;
import org.hsproster.workbook.cell.SheetComments;

/** Adds a comment to the flag of a row. */
final class RowComments {

    private final SheetComments comments;
    private final int flagColumn;
    private final Texts texts;
    private final RowNote note;

    RowComments(SheetComments comments, int flagColumn, Texts texts) {
        this.comments = comments;
        this.flagColumn = flagColumn;
        this.texts = texts;
        this.note = new RowNote(texts);
    }

    void add(AssessedEntry entry) {
        boolean isToActOn = entry.assessment().urgency().isToActOn();
        List<String> lines = note.lines(entry.assessment());
        if (!lines.isEmpty()) {
            comments.add(new CellNote(
                    entry.entry().row() - 1,
                    flagColumn,
                    texts.text("note.author"),
                    lines,
                    AddedColumn.WIDTHS_BESIDE_FLAG,
                    isToActOn));
        }
    }
}
