package org.hsproster.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One row of a table: all its conditions have to hold for the points to be given. An absent condition always holds.
 *
 * @param atLeast inclusive lower bound (以上) of the measured quantity
 * @param above exclusive lower bound (超) of the measured ratio
 * @param is the kind that has to be present, such as {@code doctor}; {@code true} for a yes-or-no item
 * @param ageBelow exclusive upper bound (未満) of the age in full years
 * @param sme whether the row is open to small and medium-sized enterprises only
 * @param onlyWith id of the item that has to be awarded as well
 * @param unless id of the item whose award rules this row out
 * @param points what the row gives; positive
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
