package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Licences;
import org.hsproster.employee.Reported;
import org.hsproster.points.PointSheet;
import org.hsproster.rulebook.DesignatedUniversities;
import org.hsproster.rulebook.LicenceRegister;
import org.hsproster.rulebook.Rulebook;

/**
 * Resolves facts before points are counted: names by the lists of the law, facts that contradict others, and assumed
 * amounts.
 */
public final class FactResolution {

    private final DesignatedUniversities universities;
    private final LicenceRegister licences;
    private final Plausibility plausibility;
    private final StayPlausibility stayPlausibility;
    private final AssumedRemuneration assumedRemuneration;

    public FactResolution(Rulebook rulebook, Map<ActivityCategory, PointSheet> sheets) {
        this.universities = rulebook.designatedUniversities();
        this.licences = rulebook.licences();
        this.plausibility = new Plausibility(rulebook);
        this.stayPlausibility = new StayPlausibility(rulebook);
        this.assumedRemuneration = new AssumedRemuneration(sheets);
    }

    /**
     * An employee with resolved facts.
     *
     * @param findings what the lists, the comparisons and the assumptions leave open
     */
    public record Resolved(Employee employee, List<Finding> findings) {

        public Resolved {
            findings = List.copyOf(findings);
        }
    }

    public Resolved of(Employee employee, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        Employee named = withLicences(withUniversity(employee, findings), findings);
        UnclearFacts doubts = new UnclearFacts(ExpiryOfCard.in(named, findings), asOf, findings);
        stayPlausibility.check(doubts);
        plausibility.check(doubts);
        return new Resolved(assumedRemuneration.settledIn(doubts.employee(), findings), findings);
    }

    /**
     * Returns the employee with the answer whether the university is designated; a column takes precedence over the
     * lists. A university that is on none of them is left without an answer: the lists are of a day, and a name may be
     * written in a way that they do not know.
     */
    private Employee withUniversity(Employee employee, List<Finding> findings) {
        Reported<String> name = employee.reported(Fact.UNIVERSITY);
        if (employee.reported(Fact.DESIGNATED_UNIVERSITY).isRecorded() || !name.isRecorded()) {
            name.confirmed().ifPresent(university -> compare(university, employee, findings));
            return employee;
        }
        if (name.confirmed().isEmpty()) {
            return employee.with(Fact.DESIGNATED_UNIVERSITY, new Reported.Unreadable<>());
        }
        String university = name.confirmed().get();
        Optional<Boolean> inJapan = employee.confirmed(Fact.JAPANESE_DEGREE);
        return switch (universities.match(university, inJapan)) {
            case LISTED -> employee.with(Fact.DESIGNATED_UNIVERSITY, true);
            case NOT_LISTED -> {
                findings.add(
                        Finding.about(Fact.UNIVERSITY, RenewalFindingCode.DESIGNATED_UNIVERSITY_NOT_FOUND, university));
                yield employee;
            }
            case AMBIGUOUS ->
                toCheck(employee, university, RenewalFindingCode.DESIGNATED_UNIVERSITY_AMBIGUOUS, findings);
            case PARTNER_SCHOOL -> toCheck(employee, university, RenewalFindingCode.PARTNER_SCHOOL, findings);
            case TOP_GLOBAL -> toCheck(employee, university, RenewalFindingCode.TOP_GLOBAL_UNIVERSITY, findings);
        };
    }

    private static Employee toCheck(
            Employee employee, String university, RenewalFindingCode code, List<Finding> findings) {
        findings.add(Finding.about(Fact.UNIVERSITY, code, university));
        return employee.with(Fact.DESIGNATED_UNIVERSITY, new Reported.Unclear<>(true));
    }

    /** Reports a column that contradicts the list. */
    private void compare(String university, Employee employee, List<Finding> findings) {
        Optional<Boolean> column = employee.confirmed(Fact.DESIGNATED_UNIVERSITY);
        DesignatedUniversities.Answer answer = universities.match(university, employee.confirmed(Fact.JAPANESE_DEGREE));
        boolean differs = column.isPresent()
                && switch (answer) {
                    case LISTED -> !column.get();
                    case NOT_LISTED -> column.get();
                    case AMBIGUOUS, PARTNER_SCHOOL, TOP_GLOBAL -> false;
                };
        if (differs) {
            findings.add(Finding.about(
                    Fact.DESIGNATED_UNIVERSITY, RenewalFindingCode.DESIGNATED_UNIVERSITY_NOT_AS_LISTED, university));
        }
    }

    private Employee withLicences(Employee employee, List<Finding> findings) {
        return employee.with(
                Fact.LICENCES, employee.reported(Fact.LICENCES).map(recorded -> counted(recorded, findings)));
    }

    private Licences counted(Licences recorded, List<Finding> findings) {
        if (recorded.names().isEmpty()) {
            return recorded;
        }
        LicenceRegister.Counted counted = licences.count(recorded.names());
        if (!counted.unknown().isEmpty()) {
            findings.add(Finding.about(
                    Fact.LICENCES, RenewalFindingCode.LICENCE_NOT_KNOWN, String.join(", ", counted.unknown())));
        }
        return new Licences(recorded.count() + counted.count(), counted.unknown());
    }
}
