package org.hsproster.comparison;

import org.hsproster.employee.Employee;

/**
 * A raise of every recorded annual amount by the same amount.
 *
 * @param yen per year, from {@link #LEAST} to {@link #MOST}
 */
public record RaiseByYen(long yen) implements FactChange {

    /** Less is no raise of a year's pay, and most likely a percentage without its sign. */
    public static final long LEAST = 1_000;

    public static final long MOST = 100_000_000;

    public RaiseByYen {
        if (yen < LEAST || yen > MOST) {
            throw new IllegalArgumentException("a raise is from 1,000 to 100,000,000 yen a year");
        }
    }

    @Override
    public Employee applyTo(Employee employee) {
        return RaisedPay.of(employee, pay -> pay + yen);
    }
}
