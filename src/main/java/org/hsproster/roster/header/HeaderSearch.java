package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.jspecify.annotations.Nullable;

/** Finds the header rows of a sheet, which may be preceded by titles, types and samples. */
public final class HeaderSearch {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int COLUMNS_OF_A_ROSTER = 3;
    private static final Set<String> EMPLOYER_FACTS = Set.of(
            "innovationSupport",
            "sme",
            "rdRatioPct",
            "localGovernmentSupport",
            "investmentManagement",
            "employerCategory",
            "otherNames");

    private static final Set<String> PERSON = Set.of("employeeNo", "name", "familyName", "birthDate");

    private static final Comparator<Header> LIKELINESS = Comparator.<Header>comparingInt(
                    header -> header.columns().size())
            .thenComparingInt(header -> header.all().size());

    private final ColumnMapping mapping;
    private final Predicate<Header> passes;
    private @Nullable Header best;
    private @Nullable SheetRow previous;

    private HeaderSearch(ColumnMapping mapping, Predicate<Header> passes) {
        this.mapping = mapping;
        this.passes = passes;
    }

    /** Tests for three different columns, among them the status of residence or its expiry. */
    public static boolean isRoster(Header header) {
        return header.columns().size() >= COLUMNS_OF_A_ROSTER
                && (header.knows("statusOfResidence") || header.knows("expiresOn"));
    }

    /** Tests for a roster, or a table that may complete one by employee numbers. */
    public static boolean isOfPeople(Header header) {
        return isRoster(header) || hasEmployeeNumbers(header);
    }

    /** Tests for employee numbers and at least one other column. */
    public static boolean hasEmployeeNumbers(Header header) {
        return header.columns().containsKey("employeeNo") && header.columns().size() > 1;
    }

    /** Tests for employers and at least one column about them, but none about people. */
    public static boolean isEmployersSheet(Header header) {
        return isEmployersTable(header) && PERSON.stream().noneMatch(header.columns()::containsKey);
    }

    /** Tests for employers and at least one column about them. */
    public static boolean isEmployersTable(Header header) {
        return header.columns().containsKey("employer")
                && header.columns().keySet().stream().anyMatch(EMPLOYER_FACTS::contains);
    }

    /** Tests whether the first rows of a file contain the header of a table that this program reads. */
    public static boolean isTable(SpreadsheetFile file) {
        try {
            return in(file, 0, ColumnMapping.none(), header -> isOfPeople(header) || isEmployersTable(header))
                    .isPresent();
        } catch (UnreadableFileException e) {
            return false;
        }
    }

    /** Returns the header with most recognised columns in one or two rows, of those that pass; the first of equals. */
    public static Optional<Header> in(SpreadsheetFile file, int sheet, ColumnMapping mapping, Predicate<Header> passes)
            throws UnreadableFileException {
        HeaderSearch search = new HeaderSearch(mapping, passes);
        for (SheetRow row : firstRows(file, sheet)) {
            search.lookAt(row);
        }
        return Optional.ofNullable(search.best);
    }

    /** Returns the row with most columns, recognised or not; the first of equals. */
    public static Optional<Header> likeliest(SpreadsheetFile file, int sheet, ColumnMapping mapping)
            throws UnreadableFileException {
        Header likeliest = null;
        for (SheetRow row : firstRows(file, sheet)) {
            Header header = Header.of(row, mapping);
            if (header.all().size() >= COLUMNS_OF_A_ROSTER
                    && (likeliest == null || LIKELINESS.compare(header, likeliest) > 0)) {
                likeliest = header;
            }
        }
        return Optional.ofNullable(likeliest);
    }

    private static List<SheetRow> firstRows(SpreadsheetFile file, int sheet) throws UnreadableFileException {
        List<SheetRow> first = new ArrayList<>();
        try (SheetRows rows = file.rows(sheet, WantedColumns.all())) {
            for (SheetRow row = rows.next(); row != null && row.number() <= ROWS_LOOKED_AT; row = rows.next()) {
                first.add(row);
            }
        }
        return first;
    }

    private void lookAt(SheetRow row) {
        SheetRow above = previous;
        Header plain = Header.of(row, mapping);
        if (above != null && above.number() == row.number() - 1) {
            Header grouped = Header.of(row.number(), HeaderCells.of(above, row), mapping);
            if (passes.test(grouped) && isTwoRows(above, row, size(grouped), size(plain))) {
                best = grouped;
                plain = grouped;
            }
        }
        if (passes.test(plain) && size(plain) > size(best)) {
            best = plain;
        }
        previous = row;
    }

    private boolean isTwoRows(SheetRow above, SheetRow row, int grouped, int plain) {
        if (best != null && best.row() == above.number()) {
            return grouped > size(best) || partsColumns(row, above, best);
        }
        List<HeaderCell> groups = HeaderCells.of(above);
        boolean namesGroups =
                groups.size() > 1 && groups.stream().anyMatch(group -> HeaderPart.isSection(group.shown()));
        return grouped > size(best) && (namesGroups || grouped > plain);
    }

    /** Tests whether a row below a header divides some of its columns and is not about a person. */
    private static boolean partsColumns(SheetRow row, SheetRow above, Header header) {
        boolean isText = row.cells().values().stream().allMatch(RawCell.Text.class::isInstance);
        boolean isPerson = Stream.of("employeeNo", "name", "birthDate", "statusOfResidence", "expiresOn")
                .flatMap(id -> Stream.ofNullable(header.columns().get(id)))
                .anyMatch(column -> row.cells().has(column.index()));
        return isText && !isPerson && !row.cells().columns().allMatch(above.cells()::has);
    }

    private static int size(@Nullable Header header) {
        return header == null ? 0 : header.columns().size();
    }
}
