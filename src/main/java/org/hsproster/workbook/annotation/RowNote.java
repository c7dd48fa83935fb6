package org.hsproster.workbook.annotation;

import java.util.ArrayList;
import java.util.List;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/** The comment on a flag: reasons and advice that do not fit in the row, then the points. */
final class RowNote {

    private final Texts texts;
    private final Sentences sentences;
    private final PointsNote points;

    RowNote(Texts texts) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.points = new PointsNote(texts);
    }

    /** Returns the lines of the comment; none if all of them are in the row. */
    List<String> lines(RenewalAssessment assessment) {
        List<String> lines = new ArrayList<>();
        if (!sentences.oneLine().why(assessment).equals(sentences.why(assessment))) {
            lines.add(heading(AddedColumn.WHY));
            lines.addAll(sentences.reasons(assessment));
        }
        if (!sentences.oneLine().firstStep(assessment).equals(sentences.advice(assessment))) {
            lines.add(heading(AddedColumn.WHAT_TO_DO));
            lines.add(sentences.advice(assessment));
        }
        points.lines(assessment).ifPresent(lines::addAll);
        return lines;
    }

    private String heading(AddedColumn column) {
        return texts.text("note.heading", texts.text(column.headerKey()));
    }
}
