package org.hsproster.points;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Licences;

/**
 * Names that are recorded for an item, of which none is on the lists of the law.
 *
 * @param fact the fact with the names
 * @param names as written, not empty
 */
record UnlistedNames(Fact<?> fact, List<String> names) {

    /** Returns the names for an item that gives no points; empty if the item is not measured by names, or has none. */
    static Optional<UnlistedNames> of(PointItem item, KnownFacts facts) {
        return switch (item) {
            case DESIGNATED_UNIVERSITY ->
                Optional.of(Fact.UNIVERSITY)
                        .filter(fact -> !facts.isRecorded(Fact.DESIGNATED_UNIVERSITY))
                        .flatMap(facts::get)
                        .map(name -> new UnlistedNames(Fact.UNIVERSITY, List.of(name)));
            case LICENCES ->
                facts.get(Fact.LICENCES)
                        .map(Licences::names)
                        .filter(names -> !names.isEmpty())
                        .map(names -> new UnlistedNames(Fact.LICENCES, names));
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "UnlistedNames";
    }
}
