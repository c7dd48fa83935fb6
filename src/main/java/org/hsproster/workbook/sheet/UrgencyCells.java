package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.wording.FirstSteps;
import org.hsproster.report.wording.Headline;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.LinkTarget;

/** The cells that say by when a person is to be acted on, why, and how. */
public record UrgencyCells(LocalDate asOf, Texts texts) {

    /** Returns the days until the deadline, which are unknown without a usable expiry. */
    public CellContent daysLeft(RenewalAssessment assessment) {
        return assessment
                .urgency()
                .deadline()
                .<CellContent>map(day -> new CellContent.Figure(Math.toIntExact(ChronoUnit.DAYS.between(asOf, day))))
                .orElseGet(() -> new CellContent.Words(texts.text("actions.unknown")));
    }

    public CellContent deadline(RenewalAssessment assessment) {
        return CellContent.of(assessment.urgency().deadline(), CellContent.Day::new);
    }

    /**
     * Returns the points at filing.
     *
     * @param breakdown where they are shown item by item
     */
    public CellContent points(RenewalAssessment assessment, Optional<LinkTarget> breakdown) {
        return CellContent.of(
                assessment.points().map(RenewalPoints::atFiling),
                points -> breakdown
                        .<CellContent>map(target -> new CellContent.LinkedFigure(points, target))
                        .orElseGet(() -> new CellContent.Figure(points)));
    }

    public CellContent cause(RenewalAssessment assessment) {
        return CellContent.words(new Headline(texts).cause(assessment));
    }

    /** Returns what to do, a line for each way. */
    public CellContent steps(RenewalAssessment assessment) {
        return CellContent.words(new FirstSteps(texts).lines(assessment));
    }
}
