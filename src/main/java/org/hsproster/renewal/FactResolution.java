package org.hsproster.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Licences;
import org.hsproster.employee.Reported;
import org.hsproster.rulebook.DesignatedUniversities;
import org.hsproster.rulebook.LicenceRegister;
import org.hsproster.rulebook.Rulebook;

/** Settles facts that the roster gives by name and the law by list, before anything is counted. */
final class FactResolution {

    private final DesignatedUniversities universities;
    private final LicenceRegister licences;

    FactResolution(Rulebook rulebook) {
        this.universities = rulebook.designatedUniversities();
        this.licences = rulebook.licences();
    }

    /**
     * Somebody with every name looked up.
     *
     * @param findings what the lists leave open
     */
    record Resolved(Employee employee, List<Finding> findings) {

        Resolved {
            findings = List.copyOf(findings);
        }
    }

    Resolved of(Employee employee) {
        List<Finding> findings = new ArrayList<>();
        return new Resolved(withLicences(withUniversity(employee, findings), findings), findings);
    }

    /** A column that says whether the university is designated wins over the list. */
    private Employee withUniversity(Employee employee, List<Finding> findings) {
        Reported<String> name = employee.reported(Fact.UNIVERSITY);
        if (employee.reported(Fact.DESIGNATED_UNIVERSITY).isRecorded() || !name.isRecorded()) {
            return employee;
        }
        if (name.confirmed().isEmpty()) {
            return employee.with(Fact.DESIGNATED_UNIVERSITY, new Reported.Unreadable<>());
        }
        String university = name.confirmed().get();
        Optional<Boolean> inJapan = employee.confirmed(Fact.JAPANESE_DEGREE);
        return switch (universities.match(university, inJapan)) {
            case LISTED -> employee.with(Fact.DESIGNATED_UNIVERSITY, true);
            case NOT_LISTED -> employee.with(Fact.DESIGNATED_UNIVERSITY, false);
            case AMBIGUOUS -> {
                findings.add(
                        Finding.about(Fact.UNIVERSITY, RenewalFindingCode.DESIGNATED_UNIVERSITY_AMBIGUOUS, university));
                yield employee.with(Fact.DESIGNATED_UNIVERSITY, new Reported.Unclear<>(true));
            }
        };
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
        return Licences.of(recorded.count() + counted.count());
    }
}
