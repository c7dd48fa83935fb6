package org.hsproster.roster.value;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The units of lengths of time. */
public enum LengthUnit {
    YEARS("(?:in)?(?:年数?|年間|years?|yrs?)"),
    MONTHS("(?:in)?(?:[ヶケかカヵ箇個]?月数?|[ヶケかカヵ箇個]月間|months?|mos?|mths?)");

    private final Pattern labels;

    LengthUnit(String labels) {
        this.labels = Pattern.compile(labels);
    }

    /**
     * Returns the unit of a label, such as ヶ月.
     *
     * @param label in lower case and without spaces
     */
    public static Optional<LengthUnit> labelled(String label) {
        return Arrays.stream(values())
                .filter(unit -> unit.labels.matcher(label).matches())
                .findFirst();
    }
}
