package org.hsproster.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts that an item depends on, in the terms of the rule files.
 *
 * @param kinds values for the key {@code is}
 * @param quantity value for {@code at_least}
 * @param ratio value for {@code above}
 */
record MeasuredFact(List<String> kinds, OptionalLong quantity, Optional<BigDecimal> ratio) {

    static final MeasuredFact NOTHING = new MeasuredFact(List.of(), OptionalLong.empty(), Optional.empty());
    private static final Map<Enum<?>, String> KINDS = new ConcurrentHashMap<>();
    private static final Map<Enum<?>, MeasuredFact> CONSTANTS = new ConcurrentHashMap<>();
    private static final MeasuredFact YES = kinds(List.of("true"));

    static MeasuredFact flag(boolean holds) {
        return holds ? YES : NOTHING;
    }

    static MeasuredFact kinds(List<String> kinds) {
        return new MeasuredFact(kinds, OptionalLong.empty(), Optional.empty());
    }

    static MeasuredFact constants(Set<? extends Enum<?>> constants) {
        List<String> kinds = new ArrayList<>(constants.size());
        for (Enum<?> constant : constants) {
            kinds.add(kind(constant));
        }
        return kinds(kinds);
    }

    static MeasuredFact constant(Enum<?> constant) {
        return CONSTANTS.computeIfAbsent(constant, each -> kinds(List.of(kind(each))));
    }

    private static String kind(Enum<?> constant) {
        return KINDS.computeIfAbsent(constant, each -> each.name().toLowerCase(Locale.ROOT));
    }

    static MeasuredFact quantity(Optional<? extends Number> quantity) {
        return quantity.map(
                        number -> new MeasuredFact(List.of(), OptionalLong.of(number.longValue()), Optional.empty()))
                .orElse(NOTHING);
    }

    static MeasuredFact ratio(Optional<BigDecimal> ratio) {
        return new MeasuredFact(List.of(), OptionalLong.empty(), ratio);
    }
}
