package org.hsproster.renewal.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.employee.Reported;
import org.hsproster.points.PointSheet;

/**
 * Decides whether an assumed remuneration counts: not within one percent of an amount that points or criteria depend
 * on, where a small error would change the result.
 */
final class AssumedRemuneration {

    /**
     * One part in so many of the bound, on both sides and inclusive. A precaution of this program, not a figure of law.
     */
    private static final long NEAR = 100;

    private final Map<ActivityCategory, long[]> bounds;

    AssumedRemuneration(Map<ActivityCategory, PointSheet> sheets) {
        this.bounds = sheets.values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        PointSheet::category,
                        sheet -> sheet.remunerationBounds().toArray()));
    }

    /** Returns the employee with every assumed remuneration near a bound made unclear. */
    Employee settledIn(Employee employee, List<Finding> findings) {
        Employee settled = employee;
        for (Fact<AnnualRemuneration> fact : List.of(Fact.ANNUAL_REMUNERATION, Fact.REMUNERATION_AT_RENEWAL)) {
            if (employee.reported(fact) instanceof Reported.Assumed<AnnualRemuneration> assumed) {
                settled = settled.with(fact, settled(fact, assumed, boundsOf(employee), findings));
            }
        }
        return settled;
    }

    private long[] boundsOf(Employee employee) {
        return PointSheet.categoriesOf(employee).stream()
                .flatMapToLong(category -> LongStream.of(Objects.requireNonNull(bounds.get(category))))
                .toArray();
    }

    private static Reported<AnnualRemuneration> settled(
            Fact<AnnualRemuneration> fact,
            Reported.Assumed<AnnualRemuneration> assumed,
            long[] bounds,
            List<Finding> findings) {
        long yen = assumed.value().yen();
        OptionalLong bound = near(yen, bounds);
        if (bound.isEmpty()) {
            return assumed;
        }
        findings.add(Finding.about(fact, RenewalFindingCode.REMUNERATION_NEAR_BOUND, bound.getAsLong()));
        return new Reported.Unclear<>(AnnualRemuneration.ofYen(Math.max(yen, bound.getAsLong())));
    }

    private static OptionalLong near(long yen, long[] bounds) {
        for (long bound : bounds) {
            if (Math.abs(yen - bound) <= bound / NEAR) {
                return OptionalLong.of(bound);
            }
        }
        return OptionalLong.empty();
    }
}
