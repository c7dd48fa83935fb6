package org.hsproster.roster.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.hsproster.employee.Fact;

/** Decides which of several columns with the same meaning is read. */
final class ColumnChoice {

    private static final String ANNUAL = Fact.ANNUAL_REMUNERATION.id();
    private static final String MONTHLY = "monthlyPay";

    private final ToIntFunction<ColumnHeader> filled;
    private final Map<String, HeaderColumn> inUse = new LinkedHashMap<>();

    private ColumnChoice(ToIntFunction<ColumnHeader> filled) {
        this.filled = filled;
    }

    /**
     * Returns the columns with their use. Of several with the same meaning, the one that the mapping names is read,
     * else one without doubt in its header, else the one with most filled cells, else the first.
     */
    static List<HeaderColumn> among(List<HeaderColumn> columns, ToIntFunction<ColumnHeader> filled) {
        ColumnChoice choice = new ColumnChoice(filled);
        columns.forEach(choice::consider);
        choice.settleMonths(columns);
        choice.settlePay();
        Set<Integer> read =
                choice.inUse.values().stream().map(HeaderColumn::index).collect(Collectors.toSet());
        return columns.stream()
                .map(column -> column.match().isEmpty()
                        ? column
                        : column.as(read.contains(column.index()) ? SheetColumn.Use.READ : choice.useOfOther(column)))
                .toList();
    }

    private void consider(HeaderColumn column) {
        column.id()
                .ifPresent(
                        id -> inUse.merge(id, column, (earlier, later) -> isBetter(later, earlier) ? later : earlier));
    }

    private boolean isBetter(HeaderColumn column, HeaderColumn than) {
        if (column.isMapped() != than.isMapped()) {
            return column.isMapped();
        }
        if (column.isDoubtful() != than.isDoubtful()) {
            return than.isDoubtful();
        }
        return filled.applyAsInt(column.cell().header())
                > filled.applyAsInt(than.cell().header());
    }

    /** Selects the months nearest to the years that are read. */
    private void settleMonths(List<HeaderColumn> columns) {
        Optional<HeaderColumn> years = Optional.ofNullable(inUse.get(Fact.EXPERIENCE.id()));
        years.ifPresent(known -> columns.stream()
                .filter(column -> column.is(ColumnTable.EXPERIENCE_MONTHS))
                .reduce((one, other) -> isNearer(other, one, known, columns) ? other : one)
                .ifPresent(nearest -> inUse.put(ColumnTable.EXPERIENCE_MONTHS, nearest)));
    }

    /** Compares distances; of two equally near columns the one on the side of the first months is nearer. */
    private static boolean isNearer(
            HeaderColumn months, HeaderColumn than, HeaderColumn years, List<HeaderColumn> columns) {
        int nearer = distance(than, years) - distance(months, years);
        boolean monthsFollow = columns.stream()
                .filter(column -> column.is(Fact.EXPERIENCE.id()) || column.is(ColumnTable.EXPERIENCE_MONTHS))
                .findFirst()
                .filter(column -> column.is(Fact.EXPERIENCE.id()))
                .isPresent();
        return nearer > 0 || (nearer == 0 && monthsFollow);
    }

    private static int distance(HeaderColumn one, HeaderColumn other) {
        return Math.abs(one.index() - other.index());
    }

    /** Ignores doubtful annual amounts if there is monthly pay without doubt. */
    private void settlePay() {
        HeaderColumn annual = inUse.get(ANNUAL);
        HeaderColumn monthly = inUse.get(MONTHLY);
        if (annual != null && annual.isDoubtful() && monthly != null && !monthly.isDoubtful()) {
            inUse.remove(ANNUAL);
        }
    }

    private SheetColumn.Use useOfOther(HeaderColumn column) {
        HeaderColumn used = column.id().map(inUse::get).orElse(null);
        boolean isOtherAmount = column.isDoubtful() && (used == null || !used.isDoubtful());
        return isOtherAmount ? SheetColumn.Use.UNKNOWN : SheetColumn.Use.REPEATED;
    }
}
