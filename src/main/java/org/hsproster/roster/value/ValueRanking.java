package org.hsproster.roster.value;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Ranks the values of a column by their points: which value is still possible if a remark denies it or names another
 * one.
 *
 * @param denied what is left of a value that is denied
 * @param better of two values, the one with more points; empty if values cannot be compared
 */
public record ValueRanking<T>(UnaryOperator<T> denied, Optional<BinaryOperator<T>> better) {

    /** Returns a ranking of values without an order, or which a remark may change into any other. */
    public static <T> ValueRanking<T> ofAnything() {
        return new ValueRanking<>(value -> value, Optional.empty());
    }

    public static ValueRanking<Boolean> ofFlag() {
        return new ValueRanking<>(value -> false, Optional.of(Boolean::logicalOr));
    }

    /** Returns a ranking of an enumeration whose first constant has most points, and {@code none} none. */
    public static <E extends Enum<E>> ValueRanking<E> ofRanks(E none) {
        return new ValueRanking<>(value -> none, Optional.of(BinaryOperator.minBy(Comparator.<E>naturalOrder())));
    }

    /** Returns a ranking of amounts, of which a denial leaves none. */
    public static ValueRanking<Long> ofAmount() {
        return new ValueRanking<>(yen -> yen, Optional.of(Math::max));
    }

    public static <T extends Comparable<T>> ValueRanking<T> ofQuantity(T none) {
        return new ValueRanking<>(value -> none, Optional.of(BinaryOperator.maxBy(Comparator.<T>naturalOrder())));
    }

    /** Returns the better one of two values; empty if they differ and cannot be compared. */
    Optional<T> betterOf(T first, T second) {
        return first.equals(second) ? Optional.of(first) : better.map(compared -> compared.apply(first, second));
    }
}
