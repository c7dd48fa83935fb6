package org.hsproster.employee;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts about one person as reported by the roster. Immutable; changing a fact returns a new employee.
 *
 * <p>{@code toString} hides every value.
 */
public final class Employee {

    private static final Employee UNKNOWN =
            new Employee(new Reported<?>[Fact.all().size()]);
    private static final Reported<?> MISSING = Reported.missing();

    private final @Nullable Reported<?>[] facts;

    private Employee(@Nullable Reported<?>[] facts) {
        this.facts = facts;
    }

    /** Returns an employee without any recorded fact. */
    public static Employee unknown() {
        return UNKNOWN;
    }

    public <T> Employee with(Fact<T> fact, Reported<T> reported) {
        if (!reported.isRecorded() && facts[fact.ordinal()] == null) {
            return this;
        }
        @Nullable Reported<?>[] changed = facts.clone();
        changed[fact.ordinal()] = reported;
        return new Employee(changed);
    }

    public <T> Employee with(Fact<T> fact, T value) {
        return with(fact, Reported.stated(value));
    }

    @SuppressWarnings("unchecked") // with() ensures that a value has the type of its fact
    public <T> Reported<T> reported(Fact<T> fact) {
        Reported<?> reported = facts[fact.ordinal()];
        return (Reported<T>) (reported == null ? MISSING : reported);
    }

    /** Returns the value of a fact, if the roster states it clearly. */
    public <T> Optional<T> confirmed(Fact<T> fact) {
        return reported(fact).confirmed();
    }

    /** Tests whether any fact is recorded but unclear or unreadable. */
    public boolean hasOpenFacts() {
        for (Reported<?> reported : facts) {
            if (reported != null && reported.isOpen()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "Employee";
    }

    /** Collects the facts of an employee. */
    public static final class Builder {

        private final @Nullable Reported<?>[] facts = UNKNOWN.facts.clone();

        /** Sets a fact. */
        public <T> Builder with(Fact<T> fact, Reported<T> reported) {
            if (reported.isRecorded() || facts[fact.ordinal()] != null) {
                facts[fact.ordinal()] = reported;
            }
            return this;
        }

        public Employee build() {
            return new Employee(facts.clone());
        }
    }
}
