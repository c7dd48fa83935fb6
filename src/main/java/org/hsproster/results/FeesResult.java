package org.hsproster.results;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.report.run.FeeBudget;
import org.hsproster.report.run.FeeSum;
import org.jspecify.annotations.Nullable;

/**
 * The sums of fees in the results document: {@code summary.fees}.
 *
 * @param total its name is null, as is that of the people without a department or employer
 * @param months by the month of filing, such as 2026-12
 * @param fiscalYears by the year in which they begin
 */
record FeesResult(Sum total, List<Sum> months, List<Sum> fiscalYears, List<Sum> departments, List<Sum> employers) {

    /**
     * The fees of some people.
     *
     * @param people whose fee is known
     * @param onlineYen with the amount at the counter where no online amount is known
     * @param unknown how many people have a fee that is not known
     */
    record Sum(@Nullable String name, int people, long yen, long onlineYen, int unknown) {

        static Sum of(@Nullable String name, FeeSum sum) {
            return new Sum(name, sum.people(), sum.yen(), sum.onlineYen(), sum.unknown());
        }

        Sum plus(Sum other) {
            return new Sum(
                    name, people + other.people, yen + other.yen, onlineYen + other.onlineYen, unknown + other.unknown);
        }

        @Override
        public String toString() {
            return "Sum";
        }
    }

    static FeesResult of(FeeBudget fees) {
        return new FeesResult(
                Sum.of(null, fees.total()),
                sums(fees.months()),
                sums(fees.fiscalYears()),
                sums(fees.departments()),
                sums(fees.employers()));
    }

    private static List<Sum> sums(SortedMap<?, FeeSum> sums) {
        return sums.entrySet().stream()
                .map(each -> Sum.of(name(each.getKey()), each.getValue()))
                .toList();
    }

    private static @Nullable String name(Object key) {
        String name = key.toString();
        return name.isEmpty() ? null : name;
    }

    /** Returns the sums of this document and of another one. */
    FeesResult plus(FeesResult other) {
        return new FeesResult(
                total.plus(other.total),
                plus(months, other.months),
                plus(fiscalYears, other.fiscalYears),
                plus(departments, other.departments),
                plus(employers, other.employers));
    }

    private static List<Sum> plus(List<Sum> sums, List<Sum> others) {
        SortedMap<String, Sum> merged = new TreeMap<>();
        Stream.concat(sums.stream(), others.stream())
                .forEach(sum -> merged.merge(Objects.requireNonNullElse(sum.name(), ""), sum, Sum::plus));
        return List.copyOf(merged.values());
    }
}
