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

    /** No row gives points for an age that is not known. */
    private static final int OLDER_THAN_ANY_ROW = Integer.MAX_VALUE;

    private final Employee employee;
    private final Optional<LocalDate> birthDate;
    private final Optional<LocalDate> remunerationChangesOn;
    private final boolean atBest;

    private KnownFacts(Employee employee, Optional<LocalDate> remunerationChangesOn, boolean atBest) {
        this.employee = employee;
        this.birthDate = employee.confirmed(Fact.BIRTH_DATE);
        this.remunerationChangesOn = remunerationChangesOn;
        this.atBest = atBest;
    }

    /**
     * Returns the confirmed facts.
     *
     * @param renewalFrom first day on which the remuneration at renewal counts instead of today's
     */
    public static KnownFacts confirmed(Employee employee, Optional<LocalDate> renewalFrom) {
        boolean changes = employee.reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded();
        return new KnownFacts(employee, changes ? renewalFrom : Optional.empty(), false);
    }

    /**
     * Returns the ways in which the unclear facts may turn out well. More than one, because a Japanese degree earns
     * points of its own but rules out others: which answer is the better one depends on the rest.
     */
    public List<KnownFacts> possibilities() {
        Employee best = BestCase.of(employee);
        KnownFacts facts = new KnownFacts(best, remunerationChangesOn, true);
        return isOpen(Fact.JAPANESE_DEGREE)
                ? List.of(facts, new KnownFacts(best.with(Fact.JAPANESE_DEGREE, false), remunerationChangesOn, true))
                : List.of(facts);
    }

    /**
     * Tests whether a possibility can differ from what is confirmed: a fact is recorded but unclear, or no amount of
     * remuneration is.
     */
    public boolean areOpen() {
        return employee.hasOpenFacts()
                || !employee.reported(Fact.ANNUAL_REMUNERATION).isRecorded();
    }

    public Optional<LocalDate> birthDate() {
        return birthDate;
    }

    /** Returns the age on {@code date}; too old for any points where the birth date is not known. */
    public int ageOn(LocalDate date) {
        return birthDate.isPresent() ? AgeInYears.on(birthDate.get(), date) : OLDER_THAN_ANY_ROW;
    }

    /** Returns the first day of the remuneration at renewal, where the roster has one. */
    public Optional<LocalDate> remunerationChangesOn() {
        return remunerationChangesOn;
    }

    /** Returns the annual remuneration that counts on {@code date}, where it is known. */
    public Optional<AnnualRemuneration> remunerationOn(LocalDate date) {
        boolean renewal = remunerationChangesOn.isPresent() && !date.isBefore(remunerationChangesOn.get());
        return get(renewal ? Fact.REMUNERATION_AT_RENEWAL : Fact.ANNUAL_REMUNERATION);
    }

    /**
     * Tests whether the remuneration of {@code date} may still turn out to be above any minimum, as none is recorded.
     */
    boolean mayPayEnough(LocalDate date) {
        return atBest && remunerationOn(date).isEmpty();
    }

    /** Returns the value of a fact, where it is known. */
    public <T> Optional<T> get(Fact<T> fact) {
        return employee.confirmed(fact);
    }

    /** Tests whether {@code facts} are what they are in {@code other}; the birth date is not looked at. */
    boolean areSame(KnownFacts other, List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (!Objects.equals(employee.reported(fact), other.employee.reported(fact))) {
                return false;
            }
        }
        return true;
    }

    /** Tests whether a fact is recorded but unclear. */
    boolean isOpen(Fact<?> fact) {
        return employee.reported(fact).isOpen();
    }

    boolean holds(Fact<Boolean> fact) {
        return get(fact).orElse(false);
    }
}
