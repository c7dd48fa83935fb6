package org.hsproster.workbook.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.points.PointAward;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.wording.RowSentences;
import org.hsproster.report.wording.Texts;

/** The lines of a comment that list the points of the counting date, item by item. */
final class PointsNote {

    private final Texts texts;
    private final RowSentences sentences;

    PointsNote(Texts texts) {
        this.texts = texts;
        this.sentences = new RowSentences(texts);
    }

    /** Returns the lines; empty if no points were counted. */
    Optional<List<String>> lines(RenewalAssessment assessment) {
        return assessment.points().map(points -> lines(points, assessment.awards()));
    }

    private List<String> lines(RenewalPoints points, List<PointAward> awards) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("note.title", points.countedOn()));
        awards.forEach(award -> lines.add(line(award)));
        lines.add(texts.text("note.total", points.atFiling(), points.required()));
        return lines;
    }

    private String line(PointAward award) {
        return texts.text("note." + award.status().name(), award.item(), award.points(), sentences.because(award));
    }
}
