package org.hsproster.roster;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The columns there are, and those of a roster that nobody is read from. */
public final class RosterColumns {

    private RosterColumns() {}

    /** Every column the importer knows, in the order of {@code columns.csv}. */
    public static List<ColumnName> known() {
        return ColumnTable.standard().ids().stream().map(ColumnName::new).toList();
    }

    /** What the cells of a column hold, such as {@code money}. */
    public static String kind(ColumnName column) {
        return ColumnTable.standard().kind(column);
    }

    /**
     * How the headers of a roster are understood, also where too few are to read it.
     *
     * @param password tried where the file asks for one
     * @param sheet the only sheet to be looked at
     * @throws UnreadableRosterException where the file holds no table at all
     */
    public static List<RosterSheet> of(Path roster, Optional<Password> password, Optional<String> sheet)
            throws UnreadableRosterException {
        try (SpreadsheetFile file = SpreadsheetFile.open(roster, password)) {
            return RosterSheets.likeliest(file, sheet);
        }
    }
}
