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
 * What an item looks at in a person's facts, in the terms of the rule files.
 *
 * @param kinds what may meet the key {@code is}
 * @param quantity what may meet {@code at_least}
 * @param ratio what may meet {@code above}
 */
record Measured(List<String> kinds, OptionalLong quantity, Optional<BigDecimal> ratio) {

    static final Measured NOTHING = new Measured(List.of(), OptionalLong.empty(), Optional.empty());
    private static final Map<Enum<?>, String> KINDS = new ConcurrentHashMap<>();
    private static final Map<Enum<?>, Measured> CONSTANTS = new ConcurrentHashMap<>();
    private static final Measured YES = kinds(List.of("true"));

    static Measured flag(boolean holds) {
        return holds ? YES : NOTHING;
    }

    static Measured kinds(List<String> kinds) {
        return new Measured(kinds, OptionalLong.empty(), Optional.empty());
    }

    static Measured constants(Set<? extends Enum<?>> constants) {
        List<String> kinds = new ArrayList<>(constants.size());
        for (Enum<?> constant : constants) {
            kinds.add(kind(constant));
        }
        return kinds(kinds);
    }

    static Measured constant(Enum<?> constant) {
        return CONSTANTS.computeIfAbsent(constant, each -> kinds(List.of(kind(each))));
    }

    private static String kind(Enum<?> constant) {
        return KINDS.computeIfAbsent(constant, each -> each.name().toLowerCase(Locale.ROOT));
    }

    static Measured quantity(Optional<? extends Number> quantity) {
        return quantity.map(number -> new Measured(List.of(), OptionalLong.of(number.longValue()), Optional.empty()))
                .orElse(NOTHING);
    }

    static Measured ratio(Optional<BigDecimal> ratio) {
        return new Measured(List.of(), OptionalLong.empty(), ratio);
    }
}
