package org.hsproster.renewal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Fact;

/** The conditions of one opportunity: the facts that are not on record, and whether a condition is not met. */
final class Conditions {

    private final Opportunity opportunity;
    private final Set<Fact<?>> missing = new LinkedHashSet<>();
    private boolean isExcluded;

    Conditions(Opportunity opportunity) {
        this.opportunity = opportunity;
    }

    /**
     * Adds a condition.
     *
     * @param met empty if it is not on record
     * @param lacking the fact whose record would show it
     */
    Conditions and(Optional<Boolean> met, Fact<?> lacking) {
        return and(met, List.of(lacking));
    }

    Conditions and(Optional<Boolean> met, Collection<Fact<?>> lacking) {
        if (met.isEmpty()) {
            missing.addAll(lacking);
        } else if (!met.get()) {
            isExcluded = true;
        }
        return this;
    }

    Conditions and(boolean met) {
        isExcluded |= !met;
        return this;
    }

    /** Adds facts that are in the way of an application until they are settled. */
    Conditions unless(Collection<Fact<?>> inTheWay) {
        missing.addAll(inTheWay);
        return this;
    }

    /** Returns the opportunity with its state; empty if a condition is not met. */
    Optional<OpportunityState> state() {
        return isExcluded
                ? Optional.empty()
                : Optional.of(new OpportunityState(opportunity, List.copyOf(missing), Optional.empty()));
    }
}
