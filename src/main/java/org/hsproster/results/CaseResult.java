package org.hsproster.results;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.ReminderStages;
import org.jspecify.annotations.Nullable;

/**
 * How far the coming application of a person is. Owner and note are not told: HR has written them for itself.
 *
 * @param stage of reminders, by its first day before the deadline
 */
record CaseResult(
        String state, @Nullable String filedOn, @Nullable Integer stage) {

    /** Returns the case of a person; null for one without an application to look after. */
    static @Nullable CaseResult of(RenewalAssessment assessment, ReminderStages stages, LocalDate asOf) {
        if (!assessment.isCase()) {
            return null;
        }
        OptionalInt stage = stages.of(assessment, asOf);
        return new CaseResult(
                assessment.progress().state().name(),
                assessment.progress().filedOn().map(LocalDate::toString).orElse(null),
                stage.isPresent() ? stage.getAsInt() : null);
    }
}
