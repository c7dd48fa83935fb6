package org.hsproster.points;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What an item looks at in a person's facts, in the terms of the rule files.
 *
 * @param kinds what may meet the key {@code is}
 * @param quantity what may meet {@code at_least}
 * @param ratio what may meet {@code above}
 */
record Measured(List<String> kinds, OptionalLong quantity, Optional<BigDecimal> ratio) {

    static final Measured NOTHING = new Measured(List.of(), OptionalLong.empty(), Optional.empty());
    private static final Measured YES = kinds(List.of("true"));

    static Measured flag(boolean holds) {
        return holds ? YES : NOTHING;
    }

    static Measured kinds(List<String> kinds) {
        return new Measured(kinds, OptionalLong.empty(), Optional.empty());
    }

    static Measured constants(Enum<?>... constants) {
        return kinds(Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    static Measured quantity(Optional<? extends Number> quantity) {
        return quantity.map(number -> new Measured(List.of(), OptionalLong.of(number.longValue()), Optional.empty()))
                .orElse(NOTHING);
    }

    static Measured ratio(Optional<BigDecimal> ratio) {
        return new Measured(List.of(), OptionalLong.empty(), ratio);
    }
}
