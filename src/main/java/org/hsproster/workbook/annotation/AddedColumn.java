package org.hsproster.workbook.annotation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.ShownCase;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.spreadsheet.output.TextWidth;
import org.hsproster.workbook.cell.CellContent;

/** The columns that are added to the right of the roster's own, in their order. */
public enum AddedColumn {
    FLAG(24, (entry, sentences) -> flag(entry.assessment().outlook(), sentences)),
    POINTS_AT_FILING(11, points(points -> new CellContent.Figure(points.atFiling()))),
    POINTS_AS_OF(11, points(points -> new CellContent.Figure(points.asOf()))),
    MARGIN(11, (entry, sentences) -> margin(entry.assessment())),
    AGE_LOSS(11, points(points -> CellContent.figure(points.ageLoss()))),
    EXPIRY(15, day(AddedColumn::expiry)),
    OPENS_ON(15, day(entry -> entry.assessment().window().map(FilingWindow::opensOn))),
    RECOMMENDED(15, day(entry -> entry.assessment().recommendedFilingDate())),
    LAST_SAFE(15, day(entry -> entry.assessment().lastSafeFilingDate())),
    CHANGE(13, AddedColumn::change),
    WHY(64, text((entry, sentences) -> sentences.oneLine().why(entry.assessment()))),
    WHAT_TO_DO(60, text((entry, sentences) -> sentences.oneLine().firstStep(entry.assessment()))),
    PROBLEMS(72, text(AddedColumn::problems)),
    CASE_OWNER(12, ofCase(CaseCells::owner)),
    CASE_STATE(14, ofCase(CaseCells::state)),
    CASE_FILED_ON(15, ofCase(CaseCells::filedOn)),
    CASE_NOTE(24, ofCase(CaseCells::note));

    private interface Value {
        CellContent of(AssessedEntry entry, Sentences sentences);
    }

    /** The widths of the columns that a comment on the flag covers, from the left. */
    static final List<Integer> WIDTHS_BESIDE_FLAG = EnumSet.range(POINTS_AT_FILING, PROBLEMS).stream()
            .map(AddedColumn::width)
            .toList();

    private static final int BUTTON = 4;

    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // the values have no state
    private final Value value;

    /**
     * A column.
     *
     * @param width in half-width characters
     * @param value returns its cell beside the row of a person
     */
    AddedColumn(int width, Value value) {
        this.width = width;
        this.value = value;
    }

    /** Returns the columns that are added to a roster: those for facts that it has columns for itself are left out. */
    static List<AddedColumn> of(RosterSheet roster) {
        return Stream.of(values())
                .filter(column -> column != CASE_STATE || !roster.tells(Fact.CASE_STATE))
                .filter(column -> column != CASE_FILED_ON || !roster.tells(Fact.FILED_ON))
                .toList();
    }

    int width() {
        return width;
    }

    /** Returns the width in half-width characters, with room for the header and the button of a filter. */
    int width(Texts texts) {
        return Math.max(width, TextWidth.of(texts.text(headerKey())) + BUTTON);
    }

    public String headerKey() {
        return "added." + name();
    }

    public CellContent content(AssessedEntry entry, Sentences sentences) {
        return value.of(entry, sentences);
    }

    /** Returns the recorded day, also for a person whose stay is not renewed. */
    public static Optional<LocalDate> expiry(AssessedEntry entry) {
        return entry.entry().employee().confirmed(Fact.EXPIRES_ON);
    }

    public static CellContent flag(Outlook outlook, Sentences sentences) {
        return new CellContent.Flag(outlook, sentences.flag(outlook));
    }

    /** Returns an empty cell for a status that does not depend on points. */
    private static CellContent margin(RenewalAssessment assessment) {
        return assessment.outlook() == Outlook.OUT_OF_SCOPE
                ? new CellContent.Nothing()
                : CellContent.of(assessment.points(), points -> new CellContent.Difference(points.margin()));
    }

    private static CellContent change(AssessedEntry entry, Sentences sentences) {
        return CellContent.of(entry.change(), change -> new CellContent.Words(sentences.change(change.kind())));
    }

    private static String problems(AssessedEntry entry, Sentences sentences) {
        return TextWidth.cut(sentences.oneLine().problem(entry.findings()), PROBLEMS.width - 2);
    }

    /** Returns cells to fill in for people who may have a case. */
    private static Value ofCase(BiFunction<CaseCells, ShownCase, CellContent> content) {
        return (entry, sentences) -> {
            ShownCase shown = ShownCase.besideRow(entry);
            return entry.assessment().window().isEmpty() && !entry.assessment().isCase() && shown.isBlank()
                    ? new CellContent.Nothing()
                    : content.apply(new CaseCells(sentences), shown);
        };
    }

    private static Value points(Function<RenewalPoints, CellContent> content) {
        return (entry, sentences) -> CellContent.of(entry.assessment().points(), content);
    }

    private static Value day(Function<AssessedEntry, Optional<LocalDate>> day) {
        return (entry, sentences) -> CellContent.of(day.apply(entry), CellContent.Day::new);
    }

    private static Value text(BiFunction<AssessedEntry, Sentences, String> text) {
        return (entry, sentences) -> CellContent.words(text.apply(entry, sentences));
    }
}
