package org.hsproster.rulebook;

import java.util.List;

/**
 * Verifies the rows of one version, as decision tables are analysed.
 *
 * <ul>
 *   <li>Rows begin with the most points.
 *   <li>Each row can hold: it asks for a fact, does not contradict itself, and the rows above it leave something to it.
 *   <li>No row is covered by a lower one that gives as many points: the two would be one row.
 *   <li>No gap between the bands of a quantity (remuneration, experience, research, licences, investment) or ratio
 *       (costs of research): a band is open at least to the ages of every lower band, so that more never gives as little
 *       as less. A large step is no gap. Beyond that, bands cannot have gaps or overlaps: they have lower bounds only,
 *       and the first that is reached counts.
 * </ul>
 *
 * <p>Bands of age have upper bounds only, and kinds (degree, position, language, training) and yes-or-no items no bounds
 * at all: what is missing there, only an earlier version or the replaced file can tell, as {@link Continuity} does.
 */
final class TableVerification {

    private final String where;
    private final List<RuleRow> rows;

    private TableVerification(String where, List<RuleRow> rows) {
        this.where = where;
        this.rows = rows;
    }

    /**
     * Verifies every version of a rule.
     *
     * @throws RulebookException naming the file, the first day of the version and the rows
     */
    static void verify(String file, Parameter rule) {
        for (Version version : rule.versions()) {
            new TableVerification(where(file, version), version.rows()).verify();
        }
    }

    static String where(String file, Version version) {
        return file + ": version from " + version.effectiveFrom();
    }

    private void verify() {
        for (int i = 1; i < rows.size(); i++) {
            givesNoMore(rows.get(i), rows.get(i - 1));
        }
        for (int i = 0; i < rows.size(); i++) {
            canHold(i);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (RuleRow other : rows) {
                isNotCovered(rows.get(i), other);
                leavesNoGap(rows.get(i), other);
            }
        }
    }

    private void givesNoMore(RuleRow row, RuleRow above) {
        if (row.points() > above.points()) {
            throw refused(named(row) + " gives more than " + named(above)
                    + " above it; rows must begin with the most points, because the first row that holds counts");
        }
    }

    private void canHold(int index) {
        RuleRow row = rows.get(index);
        if (RowLogic.asksForNothing(row)) {
            throw refused(named(index) + " has no condition and would give points to all people");
        }
        if (RowLogic.contradictsItself(row)) {
            throw refused(named(index) + " can never hold: its conditions contradict each other");
        }
        List<RuleRow> shadows = Shadows.over(row, rows.subList(0, index));
        if (!shadows.isEmpty()) {
            throw refused(named(index) + " can never hold: " + named(shadows)
                    + " above it, which counts first, holds wherever it does");
        }
    }

    private void isNotCovered(RuleRow row, RuleRow other) {
        if (!row.equals(other) && row.points() == other.points() && RowLogic.implies(row, other)) {
            throw refused(
                    named(row) + " overlaps " + named(other)
                            + ", which holds wherever it does and gives as many points: leave one out, or give it other points");
        }
    }

    private void leavesNoGap(RuleRow better, RuleRow lower) {
        if (isBandAbove(better, lower) && RowLogic.ageLimit(better) < RowLogic.ageLimit(lower)) {
            throw refused("gap between " + named(better) + " and " + named(lower) + ": from the age of "
                    + RowLogic.ageLimit(better) + ", the higher band gives no more than the lower one");
        }
    }

    /** Tests whether a row asks for a higher quantity or ratio than another, and gives more points. */
    private static boolean isBandAbove(RuleRow better, RuleRow lower) {
        return better.points() > lower.points()
                && better.is().equals(lower.is())
                && better.sme() == lower.sme()
                && RowLogic.factsSuffice(better, lower)
                && !RowLogic.factsSuffice(lower, better);
    }

    private RulebookException refused(String problem) {
        return new RulebookException(where, problem);
    }

    private String named(List<RuleRow> several) {
        return String.join(" and ", several.stream().map(this::named).toList());
    }

    private String named(RuleRow row) {
        return named(rows.indexOf(row));
    }

    private String named(int index) {
        return "row " + (index + 1) + " " + RowText.of(rows.get(index));
    }
}
