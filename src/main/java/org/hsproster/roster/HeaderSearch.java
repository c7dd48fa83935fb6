package org.hsproster.roster;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for the row that names the columns: title lines, type lines and samples may stand above it. */
final class HeaderSearch {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int COLUMNS_OF_A_ROSTER = 3;
    private static final Set<String> EMPLOYER_FACTS =
            Set.of("innovationSupport", "sme", "rdRatioPct", "localGovernmentSupport", "investmentManagement");

    private HeaderSearch() {}

    /** Three different columns, among them the status of residence or the day it ends. */
    static boolean isRoster(Header header) {
        return header.columns().size() >= COLUMNS_OF_A_ROSTER
                && (header.columns().containsKey("statusOfResidence")
                        || header.columns().containsKey("expiresOn"));
    }

    /** Employers, and at least one thing about them. */
    static boolean isEmployersTable(Header header) {
        return header.columns().containsKey("employer")
                && header.columns().keySet().stream().anyMatch(EMPLOYER_FACTS::contains);
    }

    /** The row that recognises most columns, of those that pass; the first of equals. */
    static Optional<Header> in(SpreadsheetFile file, int sheet, Predicate<Header> passes)
            throws UnreadableRosterException {
        Header best = null;
        try (SheetRows rows = file.rows(sheet, Set.of())) {
            for (SheetRow row = rows.next(); row != null && row.number() <= ROWS_LOOKED_AT; row = rows.next()) {
                Header header = Header.of(row, ColumnTable.standard());
                boolean isBetter =
                        best == null || header.columns().size() > best.columns().size();
                if (isBetter && passes.test(header)) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
