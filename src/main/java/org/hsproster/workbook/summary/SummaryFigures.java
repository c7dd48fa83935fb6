package org.hsproster.workbook.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hsproster.report.ActionPriority;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookColors;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.LinkTarget;
import org.hsproster.workbook.sheet.ColumnSpans;
import org.hsproster.workbook.sheet.ReportSheet;

/** The three large figures at the top of the first sheet: how many people to act on now, by a date, and for data. */
final class SummaryFigures {

    private static final Map<ActionPriority, OutlookColors> COLORS = new EnumMap<>(Map.of(
            ActionPriority.NOW, OutlookColors.RED,
            ActionPriority.BY_DATE, OutlookColors.AMBER,
            ActionPriority.DATA_MISSING, OutlookColors.GREY));

    /** The least width of a figure with its label, in half-width characters. */
    private static final int LEAST_WIDTH = 24;

    private final LocalDate asOf;
    private final Texts texts;
    private final Map<ActionPriority, Integer> counts = new EnumMap<>(ActionPriority.class);

    SummaryFigures(LocalDate asOf, Texts texts) {
        this.asOf = asOf;
        this.texts = texts;
    }

    void add(AssessedEntry person) {
        ActionPriority.of(person.assessment(), asOf).ifPresent(priority -> counts.merge(priority, 1, Integer::sum));
    }

    /**
     * Writes a label, a figure and a remark for each priority, side by side.
     *
     * @param widths of the columns of the sheet, in half-width characters
     * @param places where the people with a priority are listed
     */
    void write(ReportSheet sheet, int[] widths, Function<ActionPriority, Optional<LinkTarget>> places) {
        List<Integer> spans = ColumnSpans.of(widths, Collections.nCopies(ActionPriority.values().length, LEAST_WIDTH));
        sheet.wide(
                cells(priority -> new CellContent.Label(
                        text(priority, "label"), COLORS.getOrDefault(priority, OutlookColors.GREY))),
                spans);
        sheet.wide(
                cells(priority -> new CellContent.LargeFigure(
                        counts.getOrDefault(priority, 0),
                        places.apply(priority).filter(place -> counts.containsKey(priority)))),
                spans);
        sheet.wide(cells(priority -> new CellContent.Words(text(priority, "remark"))), spans);
    }

    private String text(ActionPriority priority, String part) {
        return texts.text("summary.priority." + part + "." + priority.name());
    }

    private static List<CellContent> cells(Function<ActionPriority, CellContent> content) {
        List<CellContent> cells = new ArrayList<>();
        for (ActionPriority priority : ActionPriority.values()) {
            cells.add(content.apply(priority));
        }
        return cells;
    }
}
