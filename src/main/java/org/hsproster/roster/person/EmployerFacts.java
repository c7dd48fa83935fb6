package org.hsproster.roster.person;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.roster.sheet.SheetPosition;

/**
 * The facts of a person that come from the employers table.
 *
 * @param row of the table; empty if nothing comes from it
 */
public record EmployerFacts(Optional<SheetPosition> row, List<Fact<?>> facts) {

    private static final EmployerFacts NONE = new EmployerFacts(Optional.empty(), List.of());

    public EmployerFacts {
        facts = List.copyOf(facts);
    }

    /** Returns no facts, as where there is no table. */
    public static EmployerFacts none() {
        return NONE;
    }

    /** Returns the row of the table that a fact comes from. */
    Optional<SheetPosition> origin(Fact<?> fact) {
        return facts.contains(fact) ? row : Optional.empty();
    }
}
