package org.hsproster.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;

/**
 * The facts about one person that are taken as true when points are counted: the confirmed ones alone, or with the
 * unclear ones at their best.
 */
public final class KnownFacts {

    private final Employee employee;
    private final LocalDate birthDate;
    private final Optional<LocalDate> remunerationChangesOn;

    private KnownFacts(Employee employee, LocalDate birthDate, Optional<LocalDate> remunerationChangesOn) {
        this.employee = employee;
        this.birthDate = birthDate;
        this.remunerationChangesOn = remunerationChangesOn;
    }

    /**
     * The confirmed facts.
     *
     * @param renewalFrom first day on which the remuneration at renewal counts instead of today's
     */
    public static KnownFacts confirmed(Employee employee, LocalDate birthDate, Optional<LocalDate> renewalFrom) {
        boolean changes = employee.reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded();
        return new KnownFacts(employee, birthDate, changes ? renewalFrom : Optional.empty());
    }

    /**
     * The ways in which the unclear facts may turn out well. More than one, because a Japanese degree earns points of
     * its own but rules out others: which answer is the better one depends on the rest.
     */
    public List<KnownFacts> possibilities() {
        Employee best = BestCase.of(employee);
        KnownFacts facts = new KnownFacts(best, birthDate, remunerationChangesOn);
        return isOpen(Fact.JAPANESE_DEGREE)
                ? List.of(
                        facts, new KnownFacts(best.with(Fact.JAPANESE_DEGREE, false), birthDate, remunerationChangesOn))
                : List.of(facts);
    }

    /** Whether any fact is recorded but unclear, so that a possibility can differ from what is confirmed. */
    public boolean areOpen() {
        return employee.hasOpenFacts();
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    /** The first day of the remuneration at renewal, where the roster has one. */
    public Optional<LocalDate> remunerationChangesOn() {
        return remunerationChangesOn;
    }

    /** The annual remuneration that counts on {@code date}, where it is known. */
    public Optional<AnnualRemuneration> remunerationOn(LocalDate date) {
        boolean renewal = remunerationChangesOn.isPresent() && !date.isBefore(remunerationChangesOn.get());
        return get(renewal ? Fact.REMUNERATION_AT_RENEWAL : Fact.ANNUAL_REMUNERATION);
    }

    /** The value of a fact, where it is known. */
    public <T> Optional<T> get(Fact<T> fact) {
        return employee.confirmed(fact);
    }

    /** Whether {@code facts} are what they are in {@code other}; the birth date is not looked at. */
    boolean areSame(KnownFacts other, List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (!Objects.equals(employee.reported(fact), other.employee.reported(fact))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact is recorded but unclear. */
    boolean isOpen(Fact<?> fact) {
        return employee.reported(fact).isOpen();
    }

    boolean holds(Fact<Boolean> fact) {
        return get(fact).orElse(false);
    }
}
