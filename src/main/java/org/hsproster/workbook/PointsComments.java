package org.hsproster.workbook;

import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Texts;

/** Hangs a comment with the points, item by item, on the flag of a row. */
final class PointsComments {

    private final SheetComments comments;
    private final int flagColumn;
    private final Texts texts;
    private final PointsNote note;

    PointsComments(SheetComments comments, int flagColumn, Texts texts) {
        this.comments = comments;
        this.flagColumn = flagColumn;
        this.texts = texts;
        this.note = new PointsNote(texts);
    }

    void add(AssessedEntry entry) {
        boolean isToActOn = entry.assessment().urgency().isToActOn();
        note.lines(entry.assessment())
                .map(lines ->
                        new CellNote(entry.entry().row() - 1, flagColumn, texts.text("note.author"), lines, isToActOn))
                .ifPresent(comments::add);
    }
}
