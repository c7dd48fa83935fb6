package org.hsproster.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;

/**
 * The facts about one person that are assumed when points are counted: only the confirmed ones, or also the unclear
 * ones at their best.
 */
public final class KnownFacts {

    /** The age of a person without a birth date, for which no row gives points. */
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
     * @param renewalFrom first day on which the remuneration at renewal counts instead of the present one
     */
    public static KnownFacts confirmed(Employee employee, Optional<LocalDate> renewalFrom) {
        boolean changes = employee.reported(Fact.REMUNERATION_AT_RENEWAL).isRecorded();
        return new KnownFacts(employee, changes ? renewalFrom : Optional.empty(), false);
    }

    /**
     * Returns the best cases of the unclear facts. There may be two, because a Japanese degree gives points but
     * excludes others: which answer is better depends on the other facts.
     */
    public List<KnownFacts> possibilities() {
        Employee best = BestCase.of(employee);
        KnownFacts facts = new KnownFacts(best, remunerationChangesOn, true);
        return isOpen(Fact.JAPANESE_DEGREE)
                ? List.of(facts, new KnownFacts(best.with(Fact.JAPANESE_DEGREE, false), remunerationChangesOn, true))
                : List.of(facts);
    }

    /**
     * Tests whether a best case can differ from the confirmed facts: a fact is recorded but unclear, or no remuneration
     * is recorded.
     */
    public boolean areOpen() {
        return employee.hasOpenFacts()
                || !employee.reported(Fact.ANNUAL_REMUNERATION).isRecorded();
    }

    public Optional<LocalDate> birthDate() {
        return birthDate;
    }

    /** Returns the age on {@code date}; too old for any points if the birth date is not known. */
    public int ageOn(LocalDate date) {
        return birthDate.isPresent() ? AgeInYears.on(birthDate.get(), date) : OLDER_THAN_ANY_ROW;
    }

    /** Returns the first day of the remuneration at renewal, if the roster has one. */
    public Optional<LocalDate> remunerationChangesOn() {
        return remunerationChangesOn;
    }

    /** Returns the annual remuneration that counts on {@code date}, if it is known. */
    public Optional<AnnualRemuneration> remunerationOn(LocalDate date) {
        return get(remunerationFactOn(date));
    }

    /** Returns the fact that the annual remuneration on {@code date} is taken from. */
    Fact<AnnualRemuneration> remunerationFactOn(LocalDate date) {
        boolean renewal = remunerationChangesOn.isPresent() && !date.isBefore(remunerationChangesOn.get());
        return renewal ? Fact.REMUNERATION_AT_RENEWAL : Fact.ANNUAL_REMUNERATION;
    }

    /** Tests whether the remuneration on {@code date} may exceed any minimum, since none is recorded. */
    boolean mayPayEnough(LocalDate date) {
        return atBest && remunerationOn(date).isEmpty();
    }

    /** Returns the value of a fact, if it is known. */
    public <T> Optional<T> get(Fact<T> fact) {
        return employee.confirmed(fact);
    }

    /** Tests whether some facts are the same in {@code other}; ignores the birth date. */
    boolean areSame(KnownFacts other, List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (!Objects.equals(employee.reported(fact), other.employee.reported(fact))) {
                return false;
            }
        }
        return true;
    }

    /** Tests whether a fact is recorded but unclear, or is an annual remuneration that is not recorded. */
    public boolean isOpenOrUnrecordedPay(Fact<?> fact) {
        return isOpen(fact)
                || (fact == Fact.ANNUAL_REMUNERATION && !employee.reported(fact).isRecorded());
    }

    /** Tests whether a fact is recorded but unclear. */
    boolean isOpen(Fact<?> fact) {
        return employee.reported(fact).isOpen();
    }

    /** Tests whether a fact is recorded, clearly or not. */
    boolean isRecorded(Fact<?> fact) {
        return employee.reported(fact).isRecorded();
    }

    boolean holds(Fact<Boolean> fact) {
        return get(fact).orElse(false);
    }
}
