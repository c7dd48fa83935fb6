package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Verifies that a table goes on from version to version, and in a file that replaces one of the rulebook: a row that is
 * dropped without another in its place is a gap, unless the version lists it under {@code repealed}.
 */
final class Continuity {

    private Continuity() {}

    /**
     * Compares each version with the one before it.
     *
     * @throws RulebookException naming the file, the first days of both versions and the rows
     */
    static void verify(String file, Parameter rule) {
        for (int i = 1; i < rule.versions().size(); i++) {
            Version before = rule.versions().get(i - 1);
            Version version = rule.versions().get(i);
            verify(
                    TableVerification.where(file, version),
                    "the version from " + before.effectiveFrom(),
                    before.rows(),
                    version.rows(),
                    version.repealed());
        }
    }

    /**
     * Compares a file with the one of the rulebook that it replaces, on each day on which one of the two changes.
     *
     * @throws RulebookException if the file begins later, or has lost rows by a day, naming the rows
     */
    static void verifyReplacement(String file, Parameter replacement, Parameter replaced) {
        LocalDate first = replaced.versions().get(0).effectiveFrom();
        if (!replacement.isInForceOn(first)) {
            Version begin = replacement.versions().get(0);
            throw new RulebookException(
                    TableVerification.where(file, begin),
                    "gap before it: the rulebook has the rule from " + first + " on; keep its versions and add yours");
        }
        Set<LocalDate> days = new TreeSet<>();
        replacement.versions().forEach(version -> days.add(version.effectiveFrom()));
        replaced.versions().forEach(version -> days.add(version.effectiveFrom()));
        days.removeIf(day -> !replaced.isInForceOn(day));
        days.forEach(day -> verifyOn(day, file, replacement, replaced));
    }

    private static void verifyOn(LocalDate day, String file, Parameter replacement, Parameter replaced) {
        Version own = replacement.on(day);
        Version known = replaced.on(day);
        String theirs = "the rulebook, version from " + known.effectiveFrom();
        if (own.rows().isEmpty() && own.effectiveFrom().isBefore(known.effectiveFrom())) {
            refuseLost(TableVerification.where(file, own), theirs, known.rows());
        }
        verify(TableVerification.where(file, own), theirs, known.rows(), own.rows(), repealedBy(day, replacement));
    }

    private static List<RuleRow> repealedBy(LocalDate day, Parameter rule) {
        return rule.versions().stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .flatMap(version -> version.repealed().stream())
                .toList();
    }

    private static void verify(
            String where, String of, List<RuleRow> before, List<RuleRow> after, List<RuleRow> repealed) {
        refuseLost(where, of, LostRows.between(before, after, repealed));
    }

    private static void refuseLost(String where, String of, List<RuleRow> lost) {
        if (!lost.isEmpty()) {
            throw new RulebookException(
                    where,
                    "gap: " + RowText.of(lost) + " of " + of
                            + " is lost; where a row is repealed, the version lists it: repealed: [ "
                            + RowText.of(lost.get(0)) + " ], and where all are, it has rows: []");
        }
    }
}
