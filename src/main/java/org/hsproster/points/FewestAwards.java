package org.hsproster.points;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the fewest awards that reach a total; of several such sets the one with the fewest documents, else the one that
 * ends first in the table. Sets of awards are bits of a number, since this is called for every row of a roster.
 */
public final class FewestAwards {

    private final List<PointAward> awards;
    private final int wanted;
    private final int[] points;
    private final int[] documents;

    /** For each award, the set of awards that it requires. */
    private final int[] companions;

    /**
     * Creates a search.
     *
     * @param wanted at most the total of all {@code awards}
     */
    public FewestAwards(List<PointAward> awards, int wanted) {
        this.awards = awards;
        this.wanted = wanted;
        this.points = awards.stream().mapToInt(PointAward::points).toArray();
        this.documents = awards.stream()
                .mapToInt(award -> award.rule().evidence().size())
                .toArray();
        this.companions = awards.stream().mapToInt(this::companions).toArray();
    }

    private int companions(PointAward award) {
        return IntStream.range(0, awards.size())
                .filter(index -> award.row()
                        .onlyWith()
                        .filter(awards.get(index).item().id()::equals)
                        .isPresent())
                .map(index -> 1 << index)
                .sum();
    }

    /** Returns the awards in the order of the table. */
    public List<PointAward> find() {
        int size = leastSize();
        int best = best(size);
        while (best == 0 && size < points.length) {
            size++;
            best = best(size);
        }
        return awardsOf(best);
    }

    /** Returns the minimum size: the number of awards with most points that reach the total. */
    private int leastSize() {
        int[] ascending = points.clone();
        Arrays.sort(ascending);
        int size = 0;
        for (int sum = 0; sum < wanted; size++) {
            sum += ascending[ascending.length - 1 - size];
        }
        return size;
    }

    private int best(int size) {
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int set = (1 << size) - 1; set > 0 && set < 1 << points.length; set = next(set)) {
            int needed = sum(documents, set);
            if (needed < fewest && sum(points, set) >= wanted && isComplete(set)) {
                best = set;
                fewest = needed;
            }
        }
        return best;
    }

    /** Returns the next number with the same number of bits set (Gosper's hack). */
    private static int next(int set) {
        int lowest = set & -set;
        int ripple = set + lowest;
        return ripple | (((set ^ ripple) / lowest) >> 2);
    }

    private static int sum(int[] figures, int set) {
        int sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            sum += figures[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** Tests whether a set contains the awards that its awards require. */
    private boolean isComplete(int set) {
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int companion = companions[Integer.numberOfTrailingZeros(rest)];
            if ((companion & set) != companion) {
                return false;
            }
        }
        return true;
    }

    private List<PointAward> awardsOf(int set) {
        return IntStream.range(0, points.length)
                .filter(index -> ((set >> index) & 1) == 1)
                .mapToObj(awards::get)
                .toList();
    }
}
