package org.hsproster.roster.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hsproster.employee.Fact;
import org.hsproster.roster.header.ColumnHeader;
import org.hsproster.roster.header.Header;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.roster.value.ReadValueCache;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.roster.value.date.DateReader;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;

/**
 * Which rows of a sheet may be about one person: those with one employee number or, where they have none, with one name
 * and date of birth. Found by a first pass over these columns, of which hashes are kept, so that a roster of any length
 * can be read in the order of its rows.
 */
final class RepeatedPeople {

    /** What more rows than these have in common is no number of a person. */
    private static final int MOST_ROWS = 200;

    private static final ValueReader<LocalDate> BIRTH = UncertainValueReader.of("date", DateReader.ofBirth());

    private final Header header;
    private final LocalDate asOf;
    private final ReadValueCache known = new ReadValueCache();
    private final Rows byNumber = new Rows();
    private final Rows byIdentity = new Rows();
    private final Map<Integer, PersonGroup> groups = new HashMap<>();
    private int numbered;

    /** The rows under each hash. */
    private static final class Rows {

        private final Map<Long, Integer> first = new HashMap<>();
        private final Map<Long, List<Integer>> several = new HashMap<>();

        private void add(long hash, int row) {
            Integer earlier = first.putIfAbsent(hash, row);
            if (earlier != null) {
                several.computeIfAbsent(hash, key -> new ArrayList<>(List.of(earlier)))
                        .add(row);
            }
        }

        private Stream<List<Integer>> several() {
            return several.values().stream().filter(rows -> rows.size() <= MOST_ROWS);
        }
    }

    private RepeatedPeople(Header header, LocalDate asOf) {
        this.header = header;
        this.asOf = asOf;
    }

    static RepeatedPeople in(SpreadsheetFile file, RecognisedSheet sheet, LocalDate asOf)
            throws UnreadableFileException {
        RepeatedPeople repeated = new RepeatedPeople(sheet.header(), asOf);
        Optional<WantedColumns> wanted = repeated.wanted();
        if (wanted.isPresent()) {
            try (SheetRows rows = file.rows(sheet.index(), wanted.get())) {
                repeated.look(rows);
            }
        }
        repeated.byNumber.several().forEach(rows -> repeated.group(rows, PersonGroup::byNumber));
        repeated.byIdentity.several().forEach(rows -> repeated.group(rows, PersonGroup::byIdentity));
        return repeated;
    }

    /** Returns how many rows bear a number; empty where the sheet has no column of them. */
    OptionalInt numbered() {
        return header.columns().containsKey(Fact.EMPLOYEE_NO.id()) ? OptionalInt.of(numbered) : OptionalInt.empty();
    }

    /** Takes the group of a row; one of its own where no other row may be about the same person. */
    PersonGroup takeGroupOf(int row) {
        PersonGroup group = groups.remove(row);
        return group == null ? PersonGroup.byNumber(row) : group;
    }

    private Optional<WantedColumns> wanted() {
        List<Integer> columns = Stream.of(Fact.EMPLOYEE_NO.id(), Fact.NAME.id(), "familyName", "givenName", "birthDate")
                .map(header.columns()::get)
                .filter(Objects::nonNull)
                .map(ColumnHeader::index)
                .sorted()
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new WantedColumns(columns.get(0), columns.get(columns.size() - 1), header.sensitive()));
    }

    private void look(SheetRows rows) throws UnreadableFileException {
        ColumnHeader number = header.columns().get(Fact.EMPLOYEE_NO.id());
        boolean hasIdentity = header.knows(Fact.BIRTH_DATE.id());
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (row.number() <= header.row()) {
                continue;
            }
            RawCell cell = number == null ? null : row.cells().get(number.index());
            if (cell != null && !Placeholders.standsForBlank(cell.squeezed())) {
                numbered++;
                byNumber.add(hash(cell.squeezed()), row.number());
            } else if (hasIdentity && !row.isBlank()) {
                int at = row.number();
                identity(row).ifPresent(identity -> byIdentity.add(hash(identity), at));
            }
        }
    }

    private Optional<String> identity(SheetRow row) {
        RowCells cells = new RowCells(header, row, asOf, known);
        return JoinedFacts.name(cells)
                .confirmed()
                .flatMap(name ->
                        cells.read(Fact.BIRTH_DATE, BIRTH).confirmed().map(birth -> birth + PersonName.key(name)));
    }

    private interface Grouping {
        PersonGroup endingWith(int lastRow);
    }

    private void group(List<Integer> rows, Grouping grouping) {
        PersonGroup group = grouping.endingWith(rows.get(rows.size() - 1));
        rows.forEach(row -> groups.put(row, group));
    }

    /** FNV-1a. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
