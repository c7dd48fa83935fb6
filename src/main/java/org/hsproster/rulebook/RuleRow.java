package org.hsproster.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One row of a table, which gives points if all of its conditions are met. An absent condition is always met.
 *
 * @param atLeast inclusive lower bound (以上) of the measured quantity
 * @param above exclusive lower bound (超) of the measured ratio
 * @param is the required kind, such as {@code doctor}; {@code true} for a yes-or-no item
 * @param ageBelow exclusive upper bound (未満) of the age in full years
 * @param sme whether the row is only for small and medium-sized enterprises
 * @param onlyWith id of an item that must be awarded as well
 * @param unless id of an item whose award excludes this row
 * @param points of the row; positive
 */
public record RuleRow(
        OptionalLong atLeast,
        Optional<BigDecimal> above,
        Optional<String> is,
        OptionalInt ageBelow,
        boolean sme,
        Optional<String> onlyWith,
        Optional<String> unless,
        int points) {}
