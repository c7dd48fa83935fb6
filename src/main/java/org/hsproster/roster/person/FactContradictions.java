package org.hsproster.roster.person;

import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;

/** Reports contradictions between two columns for one fact, of which the stronger one counts. */
final class FactContradictions {

    /**
     * The annual amount may differ by one part in so many: allowances, a raise in the year. A precaution, not a figure
     * of law.
     */
    private static final long TOLERANCE = 10;

    private FactContradictions() {}

    /** Compares the annual amount with the monthly pay and the bonus; without a bonus it may be larger. */
    static void compareYen(RowCells cells, Reported<Long> annual, Reported<Long> estimate) {
        Optional<Long> yen = annual.confirmed();
        Optional<Long> other = estimate.confirmed();
        boolean hasBonus = cells.cell("bonus").isPresent();
        if (yen.isPresent() && other.isPresent() && differ(yen.get(), other.get(), hasBonus)) {
            cells.add(Finding.about(
                    Fact.ANNUAL_REMUNERATION, RosterFindingCode.REMUNERATION_DIFFERS, yen.get(), other.get()));
        }
    }

    private static boolean differ(long yen, long other, boolean hasBonus) {
        long tolerance = yen / TOLERANCE;
        return other - yen > tolerance || (hasBonus && yen - other > tolerance);
    }

    /** Compares the first day with the years, which may differ by one year. */
    static void compareYears(RowCells cells, Reported<ProfessionalCareer> since, Reported<ProfessionalCareer> years) {
        Optional<ProfessionalCareer> first = since.confirmed();
        Optional<ProfessionalCareer> other = years.confirmed();
        if (first.isPresent()
                && other.isPresent()
                && (first.get().completesYearsOn(1).isBefore(other.get().since())
                        || other.get().completesYearsOn(1).isBefore(first.get().since()))) {
            cells.add(Finding.about(
                    Fact.EXPERIENCE,
                    RosterFindingCode.EXPERIENCE_DIFFERS,
                    first.get().since(),
                    other.get().since()));
        }
    }
}
