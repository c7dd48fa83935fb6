package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The totals of one person in earlier runs, which show the points of then by the facts recorded for then. */
public final class EarlierRuns {

    /** The longest time between two runs that cover the days between them; a precaution of this program. */
    private static final int MONTHS_COVERED = 3;

    private final Supplier<SortedMap<LocalDate, Integer>> totals;

    /** The totals once they were looked up. */
    private @Nullable NavigableMap<LocalDate, Integer> found;

    private EarlierRuns(Supplier<SortedMap<LocalDate, Integer>> totals) {
        this.totals = totals;
    }

    /**
     * Returns earlier runs that are looked up only when they matter.
     *
     * @param totals total on the day of each run; a run without points counts as 0
     */
    public static EarlierRuns of(Supplier<SortedMap<LocalDate, Integer>> totals) {
        return new EarlierRuns(totals);
    }

    public static EarlierRuns none() {
        return new EarlierRuns(TreeMap::new);
    }

    /**
     * Tests whether every run from {@code from} to {@code to} had at least {@code total}; empty if the runs leave more
     * than three months of them without a total.
     */
    public Optional<Boolean> hadThroughout(int total, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, Integer> known = known();
        LocalDate covered = known.floorKey(from);
        if (covered == null || covered.plusMonths(MONTHS_COVERED).isBefore(from)) {
            return Optional.empty();
        }
        boolean had = true;
        for (Map.Entry<LocalDate, Integer> run :
                known.subMap(covered, true, to, true).entrySet()) {
            if (covered.plusMonths(MONTHS_COVERED).isBefore(run.getKey())) {
                return Optional.empty();
            }
            covered = run.getKey();
            had &= run.getValue() >= total;
        }
        return covered.plusMonths(MONTHS_COVERED).isBefore(to) ? Optional.empty() : Optional.of(had);
    }

    /**
     * Returns the day of the first of the runs up to {@code to} that all had at least {@code total} and leave no more
     * than three months between them, or up to {@code to}; empty if the last run had less, or is longer ago.
     */
    Optional<LocalDate> hadSince(int total, LocalDate to) {
        LocalDate since = to;
        boolean isAny = false;
        for (Map.Entry<LocalDate, Integer> run :
                known().headMap(to, true).descendingMap().entrySet()) {
            if (run.getValue() < total
                    || run.getKey().plusMonths(MONTHS_COVERED).isBefore(since)) {
                break;
            }
            since = run.getKey();
            isAny = true;
        }
        return isAny ? Optional.of(since) : Optional.empty();
    }

    private NavigableMap<LocalDate, Integer> known() {
        NavigableMap<LocalDate, Integer> known = found;
        if (known == null) {
            known = new TreeMap<>(totals.get());
            found = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return "EarlierRuns";
    }
}
