package org.hsproster.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A group of people, and the managers who get mail about them.
 *
 * @param employer empty for a department that only one employer has
 */
public record ManagedGroup(Optional<String> employer, String department, List<String> addresses) {

    public ManagedGroup {
        addresses = List.copyOf(addresses);
    }

    /** Returns the groups of a node that has addresses by department, or by employer and department. */
    static Optional<List<ManagedGroup>> all(Node node) {
        return Nodes.byName(node, ManagedGroup::below)
                .map(groups -> groups.entrySet().stream()
                        .flatMap(entry -> entry.getValue().apply(entry.getKey()).stream())
                        .toList());
    }

    /** Returns what becomes of the name above a node: a department above addresses, an employer above departments. */
    private static Optional<Function<String, List<ManagedGroup>>> below(Node node) {
        Optional<List<String>> addresses = ValueType.ADDRESSES.reader().apply(node);
        if (addresses.isPresent()) {
            return addresses.map(each -> department -> List.of(new ManagedGroup(Optional.empty(), department, each)));
        }
        return Nodes.byName(node, ValueType.ADDRESSES.reader())
                .filter(departments -> !departments.isEmpty())
                .map(departments -> employer -> of(employer, departments));
    }

    private static List<ManagedGroup> of(String employer, Map<String, List<String>> departments) {
        return departments.entrySet().stream()
                .map(department -> new ManagedGroup(Optional.of(employer), department.getKey(), department.getValue()))
                .toList();
    }
}
