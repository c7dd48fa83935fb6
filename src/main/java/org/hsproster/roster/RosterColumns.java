package org.hsproster.roster;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.roster.annotation.UserPart;
import org.hsproster.roster.employer.EmployersTable;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.roster.header.ColumnMapping;
import org.hsproster.roster.header.ColumnName;
import org.hsproster.roster.header.ColumnTable;
import org.hsproster.roster.header.NeededColumns;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.roster.sheet.RosterSheets;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;

/** The known columns, and the columns of a roster whose people are not read. */
public final class RosterColumns {

    private RosterColumns() {}

    /** Returns every known column, in the order of {@code columns.csv}. */
    public static List<ColumnName> known() {
        return ColumnTable.standard().ids().stream().map(ColumnName::new).toList();
    }

    /** Returns every column that can be assigned to a header: the known ones, and those that complete one of them. */
    public static List<ColumnName> choosable() {
        return Stream.concat(
                        ColumnTable.standard().ids().stream(),
                        ColumnTable.completingIds().stream().sorted())
                .map(ColumnName::new)
                .toList();
    }

    /** Tests whether a column shows who is a foreign national. */
    public static boolean tellsForeigners(String id) {
        return NeededColumns.tellsForeigners(id);
    }

    /** Returns the kind of values in a column, such as {@code money}. */
    public static String kind(ColumnName column) {
        return ColumnTable.standard().kind(column);
    }

    /**
     * Returns how the headers of a roster are recognised, even if they do not suffice to read it.
     *
     * @param password tried if the file needs one
     * @param sheet the only sheet to be read
     * @throws UnreadableRosterException if the file holds no table
     */
    public static List<RosterSheet> of(Path roster, Optional<Password> password, Optional<String> sheet)
            throws UnreadableRosterException {
        try (SpreadsheetFile file = UserPart.open(roster, password)) {
            return RosterSheets.likeliest(file, sheet);
        } catch (UnreadableFileException e) {
            throw UnreadableRosterException.of(e);
        }
    }

    /**
     * Tests whether no person can be assessed until a column is named that shows who is a foreign national.
     *
     * @param sheets the result of {@link #of}
     */
    public static boolean lackForeigners(Path roster, Optional<Password> password, List<RosterSheet> sheets) {
        if (sheets.stream().allMatch(RosterColumns::tellsForeigners)) {
            return false;
        }
        ReadingOptions options = new ReadingOptions(
                LocalDate.EPOCH, Optional.empty(), EmployersTable.none(), ColumnMapping.none(), List.of(), password);
        try (RosterReader reader = RosterReader.open(roster, options)) {
            return reader.sheets().isEmpty();
        } catch (UnreadableRosterException e) {
            return true;
        }
    }

    private static boolean tellsForeigners(RosterSheet sheet) {
        return sheet.columns().keySet().stream().anyMatch(NeededColumns::tellsForeigners);
    }
}
