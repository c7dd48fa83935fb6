package org.hsproster.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads one row of a table, which may only use the keys that the file's {@code unit} explains. */
final class RuleRowReader {

    private RuleRowReader() {}

    static RuleRow read(Fields row, Set<String> unit) {
        row.onlyWith(unit);
        return new RuleRow(
                row.has("at_least") ? OptionalLong.of(row.number("at_least")) : OptionalLong.empty(),
                row.has("above") ? Optional.of(BigDecimal.valueOf(row.number("above"))) : Optional.empty(),
                row.optionalText("is"),
                row.has("age_below") ? OptionalInt.of(row.count("age_below")) : OptionalInt.empty(),
                sme(row),
                row.optionalText("only_with"),
                row.optionalText("unless"),
                points(row));
    }

    private static boolean sme(Fields row) {
        if (!row.has("sme")) {
            return false;
        }
        if (!"true".equals(row.text("sme"))) {
            throw row.refused("sme", "must be true, or left out");
        }
        return true;
    }

    private static int points(Fields row) {
        int points = row.count("points");
        if (points == 0) {
            throw row.refused("points", "must be positive; leave out a row that gives none");
        }
        return points;
    }
}
