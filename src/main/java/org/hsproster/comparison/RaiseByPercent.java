package org.hsproster.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hsproster.employee.Employee;

/**
 * A raise of every recorded annual amount by a percentage, rounded down to the yen.
 *
 * @param percent more than 0, at most {@link #MOST}
 */
public record RaiseByPercent(BigDecimal percent) implements FactChange {

    public static final BigDecimal MOST = BigDecimal.valueOf(100);

    public RaiseByPercent {
        if (percent.signum() <= 0 || percent.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a raise is more than 0 and at most 100 percent");
        }
    }

    @Override
    public Employee applyTo(Employee employee) {
        return RaisedPay.of(employee, this::raised);
    }

    private long raised(long yen) {
        BigDecimal amount = BigDecimal.valueOf(yen);
        return amount.add(amount.multiply(percent).movePointLeft(2))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
