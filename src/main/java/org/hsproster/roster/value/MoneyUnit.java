package org.hsproster.roster.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The units of amounts. */
public enum MoneyUnit {
    YEN(1, "円|yen|jpy"),
    THOUSAND_YEN(1_000, "千円|千|thousand(?:yen)?|1,?000yen|k"),
    TEN_THOUSAND_YEN(10_000, "万円|万|10,?000yen"),
    MILLION_YEN(1_000_000, "百万円|百万|million(?:yen|jpy)?|mil|m"),
    TEN_MILLION_YEN(10_000_000, "千万円|千万"),
    HUNDRED_MILLION_YEN(100_000_000, "億円|億");

    private final BigDecimal yen;
    private final Pattern labels;

    MoneyUnit(long yen, String labels) {
        this.yen = BigDecimal.valueOf(yen);
        this.labels = Pattern.compile(labels);
    }

    BigDecimal toYen(BigDecimal amount) {
        return amount.multiply(yen);
    }

    /**
     * Returns the unit of a label, such as 万円 in 年収（万円）.
     *
     * @param label in lower case and without spaces
     */
    public static Optional<MoneyUnit> labelled(String label) {
        return Arrays.stream(values())
                .filter(unit -> unit.labels.matcher(label).matches())
                .findFirst();
    }
}
