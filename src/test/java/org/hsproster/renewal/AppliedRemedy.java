package org.hsproster.renewal;

import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;

/** Changes the facts as HR would after a remedy. */
final class AppliedRemedy {

    private AppliedRemedy() {}

    /** Returns the changed employee; empty if the remedy does not name the amount, as for years of experience. */
    static Optional<Employee> to(Employee employee, Remedy remedy) {
        Optional<Employee> changed = Optional.of(employee);
        for (Remedy.Action action : remedy.actions()) {
            changed = changed.flatMap(each -> apply(each, action));
        }
        return changed;
    }

    private static Optional<Employee> apply(Employee employee, Remedy.Action action) {
        return switch (action.type()) {
            case RAISE_PAY -> Optional.of(raised(employee, action.amountYen().orElseThrow()));
            case PASS_JLPT_N2 -> Optional.of(passed(employee, 2));
            case PASS_JLPT_N1 -> Optional.of(passed(employee, 1));
            case GAIN_LICENCE ->
                Optional.of(employee.with(
                        Fact.LICENCES,
                        Licences.of(employee.confirmed(Fact.LICENCES)
                                        .map(Licences::count)
                                        .orElse(0)
                                + 1)));
            case RECORD_EVIDENCE, EMPLOYER_MEASURE ->
                action.amountYen().isPresent()
                        ? Optional.of(recorded(employee, action))
                        : action.about().flatMap(fact -> recorded(employee, fact));
            default -> Optional.empty();
        };
    }

    @SuppressWarnings("unchecked") // amounts are remunerations
    private static Employee recorded(Employee employee, Remedy.Action action) {
        AnnualRemuneration pay = AnnualRemuneration.ofYen(action.amountYen().orElseThrow());
        return employee.with((Fact<AnnualRemuneration>) action.about().orElseThrow(), pay);
    }

    private static Employee raised(Employee employee, long amount) {
        Employee raised = employee;
        boolean atRenewal = employee.reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded();
        long current = employee.confirmed(atRenewal ? Fact.REMUNERATION_AT_RENEWAL : Fact.ANNUAL_REMUNERATION)
                .orElseThrow()
                .yen();
        raised = raised.with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(current + amount));
        return atRenewal
                ? raised.with(Fact.REMUNERATION_AT_RENEWAL, AnnualRemuneration.ofYen(current + amount))
                : raised;
    }

    private static Employee passed(Employee employee, int level) {
        JapaneseProficiency current = employee.confirmed(Fact.JAPANESE).orElse(JapaneseProficiency.none());
        return employee.with(
                Fact.JAPANESE,
                new JapaneseProficiency(OptionalInt.of(level), current.bjtScore(), current.japaneseMajorAbroad()));
    }

    @SuppressWarnings("unchecked") // the only facts of other types are named before
    private static Optional<Employee> recorded(Employee employee, Fact<?> fact) {
        if (fact == Fact.EXPERIENCE) {
            return Optional.empty();
        }
        if (fact == Fact.DEGREE) {
            return Optional.of(employee.with(Fact.DEGREE, AcademicBackground.of(Degree.BACHELOR)));
        }
        return Optional.of(
                fact == Fact.RESEARCH_ACHIEVEMENTS
                        ? employee.with(Fact.RESEARCH_ACHIEVEMENTS, 1)
                        : employee.with((Fact<Boolean>) fact, true));
    }
}
