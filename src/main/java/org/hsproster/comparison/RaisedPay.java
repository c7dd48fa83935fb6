package org.hsproster.comparison;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;

/** Raises the annual remuneration and, where it is recorded, that at renewal. */
final class RaisedPay {

    private static final List<Fact<AnnualRemuneration>> AMOUNTS =
            List.of(Fact.ANNUAL_REMUNERATION, Fact.REMUNERATION_AT_RENEWAL);

    private RaisedPay() {}

    /** Returns the employee with other amounts. An unclear amount is raised and stays unclear; none stays none. */
    static Employee of(Employee employee, LongUnaryOperator raise) {
        Employee raised = employee;
        for (Fact<AnnualRemuneration> amount : AMOUNTS) {
            Reported<AnnualRemuneration> recorded = employee.reported(amount);
            if (recorded.readable().isPresent()) {
                raised = raised.with(
                        amount, recorded.map(pay -> AnnualRemuneration.ofYen(raise.applyAsLong(pay.yen()))));
            }
        }
        return raised;
    }
}
