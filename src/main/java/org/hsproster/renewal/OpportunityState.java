package org.hsproster.renewal;

import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;

/**
 * A better status, and what its conditions still lack on record.
 *
 * @param missing the facts whose record would show whether it is open; empty if every condition is on record
 * @param period what has to have lasted; empty if nothing has
 */
public record OpportunityState(Opportunity opportunity, List<Fact<?>> missing, Optional<QualifyingPeriod> period) {

    /** Whether every condition is on record. */
    public enum State {
        OPEN,
        TO_CHECK
    }

    public OpportunityState {
        missing = List.copyOf(missing);
    }

    static OpportunityState open(Opportunity opportunity) {
        return new OpportunityState(opportunity, List.of(), Optional.empty());
    }

    OpportunityState lasting(QualifyingPeriod required) {
        return new OpportunityState(opportunity, missing, Optional.of(required));
    }

    public State state() {
        return isOpen() ? State.OPEN : State.TO_CHECK;
    }

    public boolean isOpen() {
        return missing.isEmpty();
    }

    @Override
    public String toString() {
        return isOpen() ? opportunity.name() : opportunity.name() + "?" + missing;
    }
}
