package org.hsproster.roster.header;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that a company assigns to the headers of its rosters. It takes precedence over recognition.
 *
 * @param columns ids of columns by header
 * @param constants values by id of column, for rows that have none
 * @param ignored headers of columns that are not read
 */
public record ColumnMapping(Map<HeaderLabel, String> columns, Map<String, String> constants, Set<HeaderLabel> ignored) {

    private static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of(), Set.of());

    public ColumnMapping {
        columns = Map.copyOf(columns);
        constants = Map.copyOf(constants);
        ignored = Set.copyOf(ignored);
    }

    /** Returns an empty mapping. */
    public static ColumnMapping none() {
        return NONE;
    }

    /** Returns the id of the column that is assigned to a header. */
    Optional<String> columnOf(HeaderLabel label) {
        return label.alternatives()
                .flatMap(each -> Optional.ofNullable(columns.get(each)).stream())
                .findFirst();
    }

    boolean ignores(HeaderLabel label) {
        return label.alternatives().anyMatch(ignored::contains);
    }

    /** Returns the headers of the mapping that no sheet has. */
    public Set<HeaderLabel> missingFrom(List<Header> headers) {
        Set<HeaderLabel> missing = new LinkedHashSet<>(columns.keySet());
        missing.addAll(ignored);
        headers.forEach(header ->
                header.labels().stream().flatMap(HeaderLabel::alternatives).forEach(missing::remove));
        return missing;
    }

    @Override
    public String toString() {
        return "ColumnMapping";
    }
}
