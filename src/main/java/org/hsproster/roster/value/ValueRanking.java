package org.hsproster.roster.value;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * What the values of a column earn, compared: which value a text still allows when a remark takes it back or names
 * another one.
 *
 * @param denied what is left of a value that the text says is not held
 * @param better of two values, the one that earns more; empty where values cannot be compared
 */
public record ValueRanking<T>(UnaryOperator<T> denied, Optional<BinaryOperator<T>> better) {

    /** For values of which none earns more than another, or which a remark may change into any other. */
    public static <T> ValueRanking<T> ofAnything() {
        return new ValueRanking<>(value -> value, Optional.empty());
    }

    public static ValueRanking<Boolean> ofFlag() {
        return new ValueRanking<>(value -> false, Optional.of(Boolean::logicalOr));
    }

    /** For an enumeration whose first constant earns most, and {@code none} nothing. */
    public static <E extends Enum<E>> ValueRanking<E> ofRanks(E none) {
        return new ValueRanking<>(value -> none, Optional.of(BinaryOperator.minBy(Comparator.<E>naturalOrder())));
    }

    /** For amounts, of which a denial leaves nothing that could be compared. */
    public static ValueRanking<Long> ofAmount() {
        return new ValueRanking<>(yen -> yen, Optional.of(Math::max));
    }

    public static <T extends Comparable<T>> ValueRanking<T> ofQuantity(T none) {
        return new ValueRanking<>(value -> none, Optional.of(BinaryOperator.maxBy(Comparator.<T>naturalOrder())));
    }

    /** Returns the better one of two values; empty where they differ and cannot be compared. */
    Optional<T> betterOf(T first, T second) {
        return first.equals(second) ? Optional.of(first) : better.map(compared -> compared.apply(first, second));
    }
}
