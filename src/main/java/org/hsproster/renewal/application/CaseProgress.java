package org.hsproster.renewal.application;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.fact.FiledApplication;

/**
 * How far the coming application is.
 *
 * @param state what HR has recorded, as far as it can be about the coming application: FILED only with a filing that
 *     counts, GRANTED only beside the old expiry; a filing that counts is FILED without a recorded state, too
 * @param filedOn the day of the filing that counts, also once it was decided
 */
public record CaseProgress(CaseState state, Optional<LocalDate> filedOn) {

    private static final CaseProgress NOT_STARTED = new CaseProgress(CaseState.NOT_STARTED, Optional.empty());

    /** Returns the progress of a person without an application to come. */
    public static CaseProgress notStarted() {
        return NOT_STARTED;
    }

    /**
     * Returns the progress of a recorded application.
     *
     * @param isGranted whether an application was granted and the recorded expiry is the old one
     */
    public static CaseProgress of(FiledApplication application, boolean isGranted) {
        return new CaseProgress(state(application, isGranted), application.filedOn());
    }

    private static CaseState state(FiledApplication application, boolean isGranted) {
        if (application.is(CaseState.REFUSED)) {
            return CaseState.REFUSED;
        }
        if (isGranted) {
            return CaseState.GRANTED;
        }
        if (application.pendingSince().isPresent()) {
            return CaseState.FILED;
        }
        return application
                .state()
                .filter(state -> state == CaseState.PAPERS_REQUESTED || state == CaseState.READY)
                .orElse(CaseState.NOT_STARTED);
    }

    /** Tests whether anything was done for the application. */
    public boolean isUnderWay() {
        return state != CaseState.NOT_STARTED;
    }
}
