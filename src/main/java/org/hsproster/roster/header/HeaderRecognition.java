package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.spreadsheet.TextNormalizer;

/** Recognises the columns of a header from left to right. */
final class HeaderRecognition {

    private static final ColumnTable TABLE = ColumnTable.standard();
    private static final HeaderMatcher MATCHER = HeaderMatcher.standard();
    private static final String EXPERIENCE = Fact.EXPERIENCE.id();

    private final ColumnMapping mapping;
    private String left = "";
    private String leftShown = "";

    private HeaderRecognition(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    static List<HeaderColumn> of(List<HeaderCell> cells, List<HeaderLabel> labels, ColumnMapping mapping) {
        HeaderRecognition recognition = new HeaderRecognition(mapping);
        List<HeaderColumn> columns = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Interruption.check();
            columns.add(recognition.column(cells.get(i), labels.get(i)));
        }
        return withMonthsApart(columns);
    }

    private HeaderColumn column(HeaderCell cell, HeaderLabel label) {
        HeaderReadings readings = HeaderReadings.of(cell.typed());
        Optional<HeaderColumn> settled = asMapped(cell, readings, label);
        Optional<ColumnMatch> besides = settled.isPresent() ? Optional.empty() : MATCHER.matchAfter(left, readings);
        HeaderColumn column = settled.orElseGet(() -> recognised(cell, readings, besides));
        if (besides.isEmpty()) {
            left = TextNormalizer.key(cell.shown());
            leftShown = cell.shown();
        }
        return column;
    }

    private Optional<HeaderColumn> asMapped(HeaderCell cell, HeaderReadings readings, HeaderLabel label) {
        if (mapping.ignores(label)) {
            return Optional.of(
                    new HeaderColumn(cell, SheetColumn.Use.IGNORED, Optional.empty(), false, Optional.empty()));
        }
        return mapping.columnOf(label).map(id -> {
            Optional<ColumnMatch> match = Optional.of(MATCHER.matchAs(id, readings));
            return new HeaderColumn(cell, SheetColumn.Use.READ, match, true, Optional.empty());
        });
    }

    private HeaderColumn recognised(HeaderCell cell, HeaderReadings readings, Optional<ColumnMatch> besides) {
        Optional<String> neighbour = besides.map(match -> leftShown);
        Optional<ColumnMatch> match = besides.or(() -> MATCHER.match(readings));
        Optional<ColumnMatch> read = match.filter(each -> !each.id().equals(HeaderContexts.SENSITIVE));
        if (read.isPresent()) {
            return new HeaderColumn(cell, SheetColumn.Use.READ, read, false, neighbour);
        }
        boolean isSensitive = match.isPresent() || TABLE.isSensitive(cell.shown());
        return new HeaderColumn(
                cell,
                isSensitive ? SheetColumn.Use.SENSITIVE : SheetColumn.Use.UNKNOWN,
                Optional.empty(),
                false,
                neighbour);
    }

    /** Separates months that complete a column of years; without such a column they are the experience. */
    private static List<HeaderColumn> withMonthsApart(List<HeaderColumn> columns) {
        boolean hasYears = columns.stream().anyMatch(column -> column.is(EXPERIENCE) && !column.isInMonths());
        columns.replaceAll(
                column -> isMonths(column) ? column.as(hasYears ? ColumnTable.EXPERIENCE_MONTHS : EXPERIENCE) : column);
        return columns;
    }

    private static boolean isMonths(HeaderColumn column) {
        return column.is(ColumnTable.EXPERIENCE_MONTHS) || (column.is(EXPERIENCE) && column.isInMonths());
    }
}
