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
 * Finds the rows of a sheet that may be about one person: those with one employee number or, without numbers, with one
 * name and date of birth. A first pass over these columns stores only hashes, so that a roster of any length can be
 * read in the order of its rows.
 */
final class RepeatedPeople {

    /** A value shared by more rows is not a number of a person. */
    private static final int MAX_ROWS = 200;

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
            return several.values().stream().filter(rows -> rows.size() <= MAX_ROWS);
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
                repeated.count(rows);
            }
        }
        repeated.byNumber.several().forEach(rows -> repeated.group(rows, PersonGroup::byNumber));
        repeated.byIdentity.several().forEach(rows -> repeated.group(rows, PersonGroup::byIdentity));
        return repeated;
    }

    /** Returns the number of rows with an employee number; empty if the sheet has no such column. */
    OptionalInt numbered() {
        return header.columns().containsKey(Fact.EMPLOYEE_NO.id()) ? OptionalInt.of(numbered) : OptionalInt.empty();
    }

    /** Removes and returns the group of a row; a new one if no other row may be about the same person. */
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

    private void count(SheetRows rows) throws UnreadableFileException {
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

    /** Returns the FNV-1a hash of a text. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
