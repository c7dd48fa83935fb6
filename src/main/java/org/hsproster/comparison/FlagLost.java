package org.hsproster.comparison;

import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;

/** A yes that becomes a no, such as a support measure that ends. */
public record FlagLost(Fact<Boolean> flag) implements FactChange {

    private static final Reported<Boolean> NO = Reported.stated(false);

    @Override
    public Employee applyTo(Employee employee) {
        return employee.reported(flag).equals(NO) ? employee : employee.with(flag, NO);
    }
}
