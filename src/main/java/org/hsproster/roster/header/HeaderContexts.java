package org.hsproster.roster.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.roster.value.ResourceTable;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * Headers that mean nothing by themselves, such as 有効期限, by the words of the group above them or of the column
 * before them: {@code contexts.csv}, whose first row that holds counts.
 */
final class HeaderContexts {

    /** Stands for a column whose cells are none of our business. */
    static final String SENSITIVE = "SENSITIVE";

    /** Stands for a column that must not be taken for what its header says without the group. */
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

    /** Returns what a header means in a group of columns. */
    static Optional<String> within(String group, String header) {
        return first(TextNormalizer.key(group), header, false);
    }

    /** Returns what a header means to the right of another one, both by their keys. */
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
