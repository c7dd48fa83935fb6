package org.hsproster.roster.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.roster.value.ResourceTable;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * Headers that depend on their context, such as 有効期限: on the group above them or the column before them. The first
 * matching row of {@code contexts.csv} counts.
 */
final class HeaderContexts {

    /** Marks a column that must not be read. */
    static final String SENSITIVE = "SENSITIVE";

    /** Marks a column that does not have the meaning of its header without the group. */
    static final String NONE = "NONE";

    private static final List<Rule> RULES = ResourceTable.rows("contexts.csv").stream()
            .map(row -> new Rule(
                    keys(row.get("before")),
                    row.get("beside").equals("yes"),
                    keys(row.get("headers")),
                    row.get("column")))
            .toList();

    private record Rule(Set<String> before, boolean beside, Set<String> headers, String column) {

        boolean holds(String beforeKey, String headerKey) {
            return headers.contains(headerKey) && before.stream().anyMatch(beforeKey::contains);
        }
    }

    private HeaderContexts() {}

    /** Returns the id of the column that a header means in a group. */
    static Optional<String> within(String group, String header) {
        return first(TextNormalizer.key(group), header, false);
    }

    /** Returns the id of the column that a header means to the right of another one, both by their keys. */
    static Optional<String> after(String left, String header) {
        return first(left, header, true);
    }

    private static Optional<String> first(String before, String header, boolean besideOnly) {
        return RULES.stream()
                .filter(rule -> rule.beside() || !besideOnly)
                .filter(rule -> rule.holds(before, header))
                .map(Rule::column)
                .findFirst();
    }

    private static Set<String> keys(String list) {
        return ResourceTable.list(list).map(TextNormalizer::key).collect(Collectors.toUnmodifiableSet());
    }
}
