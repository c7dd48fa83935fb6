package org.hsproster.renewal;

import java.util.Optional;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/** Determines whether Engineer/Specialist in Humanities/International Services (技術・人文知識・国際業務) looks open. */
final class EngineerHumanities {

    private final Parameter experience;

    EngineerHumanities(Rulebook rulebook) {
        this.experience = rulebook.parameter("renewal.engineer_humanities_experience");
    }

    Fallback of(RenewalCase renewal) {
        Employee employee = renewal.employee();
        long years = experience.valueOn(renewal.asOf());
        Optional<Boolean> degree =
                employee.confirmed(Fact.DEGREE).map(AcademicBackground::degrees).map(degrees -> !degrees.isEmpty());
        Optional<Boolean> experienced =
                employee.confirmed(Fact.EXPERIENCE).map(career -> career.fullYearsOn(renewal.asOf()) >= years);
        if (degree.orElse(false)) {
            return fallback(Optional.of(true), Reason.of(Reason.Code.FALLBACK_BY_DEGREE));
        }
        if (experienced.orElse(false)) {
            return fallback(Optional.of(true), Reason.of(Reason.Code.FALLBACK_BY_EXPERIENCE, years));
        }
        if (employee.confirmed(Fact.DEGREE)
                .filter(AcademicBackground::hasDiploma)
                .isPresent()) {
            return byDiploma(employee.confirmed(Fact.DUTIES_MATCH_FIELD), experienced, years);
        }
        return degree.isPresent() && experienced.isPresent()
                ? fallback(Optional.of(false), Reason.of(Reason.Code.FALLBACK_NOT_OPEN, years))
                : fallback(Optional.empty(), Reason.of(Reason.Code.FALLBACK_NOT_KNOWN, years));
    }

    /** Returns the fallback with a Japanese vocational diploma, which suffices if its field is that of the duties. */
    private static Fallback byDiploma(Optional<Boolean> inTheField, Optional<Boolean> experienced, long years) {
        if (inTheField.isEmpty()) {
            return fallback(Optional.empty(), Reason.of(Reason.Code.FALLBACK_FIELD_NOT_KNOWN, years));
        }
        if (inTheField.get()) {
            return fallback(Optional.of(true), Reason.of(Reason.Code.FALLBACK_BY_DIPLOMA));
        }
        return experienced.isPresent()
                ? fallback(Optional.of(false), Reason.of(Reason.Code.FALLBACK_NOT_OPEN, years))
                : fallback(Optional.empty(), Reason.of(Reason.Code.FALLBACK_NOT_KNOWN, years));
    }

    private static Fallback fallback(Optional<Boolean> open, Reason because) {
        return new Fallback(StatusOfResidence.ENGINEER_HUMANITIES_INTERNATIONAL, open, because);
    }
}
