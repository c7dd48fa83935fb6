package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads a table of fees, which has exactly one row for every period of stay. */
final class FeeRowReader {

    private FeeRowReader() {}

    /**
     * Reads the rows of a version.
     *
     * @param unit the keys that the rows may use
     * @throws RulebookException for a row that can never hold, or a period of stay without a row
     */
    static List<FeeRow> read(Fields version, Set<String> unit) {
        List<FeeRow> rows = new ArrayList<>();
        for (Fields each : version.list("fees")) {
            FeeRow row = row(each.onlyWith(unit));
            if (!rows.isEmpty() && !rows.get(rows.size() - 1).isAbove(row)) {
                throw each.refused("at_least", "or above must be less than that of the row before");
            }
            rows.add(row);
        }
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isForAll()) {
            throw version.refused("fees", "must end with a row that has neither at_least nor above");
        }
        return rows;
    }

    private static FeeRow row(Fields row) {
        if (row.has("at_least") && row.has("above")) {
            throw row.refused("above", "cannot be given beside at_least");
        }
        return new FeeRow(months(row, "at_least"), months(row, "above"), yen(row, "yen"), onlineYen(row));
    }

    private static OptionalInt months(Fields row, String key) {
        if (!row.has(key)) {
            return OptionalInt.empty();
        }
        if (row.count(key) == 0) {
            throw row.refused(key, "must be positive; leave it out in the row for all other periods");
        }
        return OptionalInt.of(row.count(key));
    }

    private static OptionalLong onlineYen(Fields row) {
        return row.has("online_yen") ? OptionalLong.of(yen(row, "online_yen")) : OptionalLong.empty();
    }

    private static long yen(Fields row, String key) {
        if (row.number(key) == 0) {
            throw row.refused(key, "must be positive");
        }
        return row.number(key);
    }
}
