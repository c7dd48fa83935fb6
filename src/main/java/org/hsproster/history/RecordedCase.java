package org.hsproster.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.RenewalAssessment;

/**
 * How far the application of a person was in a run, with its days.
 *
 * @param state empty in runs of earlier versions
 * @param lastCounter the last day with an open counter on which filing was safe
 */
public record RecordedCase(Optional<CaseState> state, Optional<LocalDate> filedOn, Optional<LocalDate> lastCounter) {

    static RecordedCase of(RenewalAssessment assessment) {
        return new RecordedCase(
                Optional.of(assessment.progress().state()),
                assessment.progress().filedOn(),
                assessment.lastCounterDate());
    }

    /** Returns the state of a name; empty for a name that only later versions know. */
    static Optional<CaseState> state(String name) {
        return Arrays.stream(CaseState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
