package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;

/**
 * One way to improve a person's points, in steps of which the smallest sufficient one is proposed.
 *
 * @param about the fact to record, for evidence
 * @param availableFrom the first day on which it can count
 * @param steps cheapest first, none of which gives fewer points than the one before; at least one
 */
record Improvement(Remedy.Type type, Optional<Fact<?>> about, LocalDate availableFrom, List<Step> steps) {

    /**
     * One step of an improvement.
     *
     * @param change its effect on the recorded facts
     * @param amountYen of a raise, yen per year
     * @param effort for sorting; one unit is about the effort of requesting a document
     */
    record Step(UnaryOperator<Employee> change, OptionalLong amountYen, long effort) {

        static Step of(long effort, UnaryOperator<Employee> change) {
            return new Step(change, OptionalLong.empty(), effort);
        }
    }

    /** Returns the last step; if it does not suffice, no other step does. */
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
