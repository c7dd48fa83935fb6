package org.hsproster.papers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.application.ApplicationFacts;
import org.hsproster.renewal.application.PaperRules;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.rulebook.PaperRow.Purpose;
import org.hsproster.rulebook.Rulebook;

/** The papers of the applications that one person may file next. */
final class ComingPapers {

    /** What is filed only if the coming application fails, or besides it. */
    private static final Set<Purpose> INSTEAD = EnumSet.of(Purpose.ENGINEER_HUMANITIES, Purpose.HSP_II);

    private final PaperRules rules;

    ComingPapers(Rulebook rulebook) {
        this.rules = new PaperRules(rulebook);
    }

    /** Returns all, the extension of another work status first. */
    List<PaperSet> all(AssessedEntry person, LocalDate filedOn) {
        RenewalAssessment assessment = person.assessment();
        return Stream.concat(extension(person, filedOn).stream(), assessment.papers().stream())
                .toList();
    }

    /** Returns those that the employee is asked for: of the coming application, or where there is none, of the others. */
    static List<PaperSet> asked(List<PaperSet> all) {
        List<PaperSet> coming =
                all.stream().filter(set -> !INSTEAD.contains(set.purpose())).toList();
        return coming.isEmpty() ? all : coming;
    }

    private Optional<PaperSet> extension(AssessedEntry person, LocalDate filedOn) {
        Employee employee = person.entry().employee();
        RenewalAssessment assessment = person.assessment();
        return employee.confirmed(Fact.STATUS_OF_RESIDENCE)
                .filter(status -> status.nature() == StatusOfResidence.Nature.WORK
                        && assessment.progress().state() != CaseState.REFUSED)
                .map(status -> rules.of(
                        status == StatusOfResidence.ENGINEER_HUMANITIES_INTERNATIONAL
                                ? Purpose.ENGINEER_HUMANITIES_EXTENSION
                                : Purpose.OTHER_WORK_EXTENSION,
                        ApplicationFacts.of(employee, assessment.categories()),
                        filedOn));
    }
}
