package org.hsproster.roster.employer;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.OrganizationName;
import org.hsproster.roster.sheet.SheetPosition;

/** The rows of an employers table by the names of the employers. */
final class EmployerRows {

    private static final int MAX_FOUND = 10_000;

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, Row> byOtherName = new HashMap<>();

    /** Results of earlier searches: a roster repeats few names. */
    private final Map<String, Optional<Row>> found = new ConcurrentHashMap<>();

    /** The first row of an employer. */
    record Row(String employer, SheetPosition position, Employee facts) {}

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Adds a row unless the employer has one already.
     *
     * @return whether the row was added
     */
    boolean add(Row row, Collection<String> names) {
        boolean isFirst = rows.putIfAbsent(OrganizationName.key(row.employer()), row) == null;
        if (isFirst) {
            Stream.concat(Stream.of(row.employer()), names.stream())
                    .flatMap(name -> OrganizationName.keys(name).stream())
                    .forEach(key -> byOtherName.putIfAbsent(key, row));
        }
        return isFirst;
    }

    Optional<Row> find(String organization) {
        return found.size() < MAX_FOUND ? found.computeIfAbsent(organization, this::lookUp) : lookUp(organization);
    }

    /** Searches by name, else by another name, else by the name without a place or a branch. */
    private Optional<Row> lookUp(String organization) {
        Set<String> keys = OrganizationName.keys(organization);
        return first(rows, keys).or(() -> first(byOtherName, keys)).or(() -> ofBranch(organization));
    }

    private static Optional<Row> first(Map<String, Row> rows, Collection<String> keys) {
        return keys.stream().flatMap(key -> Stream.ofNullable(rows.get(key))).findFirst();
    }

    private Optional<Row> ofBranch(String organization) {
        String key = OrganizationName.key(organization);
        return IntStream.iterate(key.length() - 1, length -> length > 0, length -> length - 1)
                .mapToObj(length -> key.substring(0, length))
                .flatMap(beginning -> Stream.ofNullable(rows.get(beginning)))
                .filter(row ->
                        OrganizationName.compare(row.employer(), organization).isSame())
                .findFirst();
    }
}
