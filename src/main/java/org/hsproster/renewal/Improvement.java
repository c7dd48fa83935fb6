package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;

/**
 * One thing that could be done for a person's points, in steps of which the smallest that is enough will do.
 *
 * @param about the fact to record, for evidence
 * @param availableFrom the first day on which it can count
 * @param steps cheapest first, none of which earns less than the one before; at least one
 */
record Improvement(Remedy.Type type, Optional<Fact<?>> about, LocalDate availableFrom, List<Step> steps) {

    /**
     * How far to go.
     *
     * @param change what it does to the recorded facts
     * @param amountYen of a raise, yen a year
     * @param effort to order by; a unit is about what asking somebody for a paper takes
     */
    record Step(UnaryOperator<Employee> change, OptionalLong amountYen, long effort) {

        static Step of(long effort, UnaryOperator<Employee> change) {
            return new Step(change, OptionalLong.empty(), effort);
        }
    }

    /** Where this is not enough, no other step is. */
    Step farthest() {
        return steps.get(steps.size() - 1);
    }

    static <T> Improvement of(Remedy.Type type, LocalDate availableFrom, long effort, Fact<T> fact, T value) {
        return new Improvement(
                type,
                Optional.of(fact),
                availableFrom,
                List.of(Step.of(effort, employee -> employee.with(fact, value))));
    }
}
