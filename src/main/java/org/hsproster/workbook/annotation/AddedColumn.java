package org.hsproster.workbook.annotation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.cell.CellContent;

/** The columns that stand to the right of the roster's own, in their order. */
public enum AddedColumn {
    FLAG(24),
    POINTS_AT_FILING(11),
    POINTS_AS_OF(11),
    MARGIN(11),
    AGE_LOSS(11),
    EXPIRY(13),
    OPENS_ON(13),
    RECOMMENDED(15),
    LAST_SAFE(13),
    CHANGE(13),
    WHY(64),
    WHAT_TO_DO(60),
    PROBLEMS(72);

    /** The widths of the columns that a comment on the flag covers, from the left. */
    static final List<Integer> WIDTHS_BESIDE_FLAG = EnumSet.range(POINTS_AT_FILING, PROBLEMS).stream()
            .map(AddedColumn::width)
            .toList();

    private static final int BUTTON = 4;

    private final int width;

    AddedColumn(int width) {
        this.width = width;
    }

    /** The names by which the columns are found again in an annotated copy. */
    static List<String> ids() {
        return Stream.of(values()).map(AddedColumn::name).toList();
    }

    /** In half-width characters. */
    int width() {
        return width;
    }

    /** The same, with room for the header and the button of a filter beside it. */
    int width(Texts texts) {
        return Math.max(width, TextWidth.of(texts.text(headerKey())) + BUTTON);
    }

    public String headerKey() {
        return "added." + name();
    }

    public CellContent content(AssessedEntry entry, Sentences sentences) {
        RenewalAssessment assessment = entry.assessment();
        return switch (this) {
            case FLAG -> flag(assessment.outlook(), sentences);
            case POINTS_AT_FILING -> points(assessment, points -> new CellContent.Figure(points.atFiling()));
            case POINTS_AS_OF -> points(assessment, points -> new CellContent.Figure(points.asOf()));
            case MARGIN -> margin(assessment);
            case AGE_LOSS -> points(assessment, points -> figure(points.ageLoss()));
            case EXPIRY -> day(expiry(entry));
            case OPENS_ON -> day(assessment.window().map(FilingWindow::opensOn));
            case RECOMMENDED -> day(assessment.recommendedFilingDate());
            case LAST_SAFE -> day(assessment.lastSafeFilingDate());
            case CHANGE ->
                CellContent.of(entry.change(), change -> new CellContent.Words(sentences.change(change.kind())));
            case WHY -> CellContent.words(sentences.oneLine().why(assessment));
            case WHAT_TO_DO -> CellContent.words(sentences.oneLine().firstStep(assessment));
            case PROBLEMS ->
                CellContent.words(TextWidth.cut(sentences.oneLine().problem(entry.findings()), PROBLEMS.width - 2));
        };
    }

    /** Returns the recorded day, also of somebody whose stay is not renewed. */
    public static Optional<LocalDate> expiry(AssessedEntry entry) {
        return entry.entry().employee().confirmed(Fact.EXPIRES_ON);
    }

    public static CellContent flag(Outlook outlook, Sentences sentences) {
        return new CellContent.Flag(outlook, sentences.flag(outlook));
    }

    /** Nothing for a status that no total decides. */
    private static CellContent margin(RenewalAssessment assessment) {
        return assessment.outlook() == Outlook.OUT_OF_SCOPE
                ? new CellContent.Nothing()
                : points(assessment, points -> new CellContent.Difference(points.margin()));
    }

    private static CellContent points(RenewalAssessment assessment, Function<RenewalPoints, CellContent> content) {
        return CellContent.of(assessment.points(), content);
    }

    private static CellContent figure(OptionalInt figure) {
        return figure.isPresent() ? new CellContent.Figure(figure.getAsInt()) : new CellContent.Nothing();
    }

    private static CellContent day(Optional<LocalDate> date) {
        return CellContent.of(date, CellContent.Day::new);
    }
}
