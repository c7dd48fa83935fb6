package org.hsproster.report.run;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.application.Fee;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The fees of the coming applications, summed as people come one by one. */
public final class FeeBudget {

    /** A column with more names does not name departments or employers. */
    static final int MOST_NAMES = 2_000;

    private final FeeSum total = new FeeSum();
    private final FeeSum filed = new FeeSum();
    private final SortedMap<YearMonth, FeeSum> monthsToFile = new TreeMap<>();
    private final SortedMap<YearMonth, FeeSum> months = new TreeMap<>();
    private final SortedMap<Integer, FeeSum> fiscalYears = new TreeMap<>();
    private final SortedMap<String, FeeSum> departments = new TreeMap<>();
    private final SortedMap<String, FeeSum> employers = new TreeMap<>();

    public void add(AssessedEntry person) {
        Fee fee = person.assessment().fee();
        if (fee instanceof Fee.None) {
            return;
        }
        total.add(fee);
        add(fee, person, Fact.DEPARTMENT, departments);
        add(fee, person, Fact.EMPLOYER, employers);
        boolean isFiled = person.assessment().progress().state() == CaseState.FILED;
        if (isFiled) {
            filed.add(fee);
        }
        fee.due().ifPresent(due -> {
            if (!isFiled) {
                sum(monthsToFile, YearMonth.from(due.filedOn())).add(due);
            }
            sum(months, YearMonth.from(due.filedOn())).add(due);
            sum(fiscalYears, fiscalYear(due.filedOn())).add(due);
        });
    }

    private static void add(Fee fee, AssessedEntry person, Fact<String> fact, SortedMap<String, FeeSum> groups) {
        String name = person.entry().employee().confirmed(fact).orElse("");
        if (groups.size() <= MOST_NAMES || groups.containsKey(name)) {
            sum(groups, name).add(fee);
        }
    }

    private static <K extends Comparable<K>> FeeSum sum(SortedMap<K, FeeSum> sums, K key) {
        return sums.computeIfAbsent(key, each -> new FeeSum());
    }

    /** Returns the year in which the fiscal year of a day begins: it runs from April to March. */
    private static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    /** Returns the sum over all people. */
    public FeeSum total() {
        return total;
    }

    /**
     * Returns the sum over those whose application is filed and not decided. They have not paid: the fee is that of the
     * day of filing, and is paid when the permission is received.
     */
    public FeeSum filed() {
        return filed;
    }

    /** Returns the sums of the known fees by month of filing, without the applications that are filed. */
    public SortedMap<YearMonth, FeeSum> monthsToFile() {
        return Collections.unmodifiableSortedMap(monthsToFile);
    }

    /** Returns the sums of the known fees by month of filing. */
    public SortedMap<YearMonth, FeeSum> months() {
        return Collections.unmodifiableSortedMap(months);
    }

    /** Returns the sums of the known fees by fiscal year of filing, each named by the year in which it begins. */
    public SortedMap<Integer, FeeSum> fiscalYears() {
        return Collections.unmodifiableSortedMap(fiscalYears);
    }

    /** Returns the sums by department; without a department, the name is empty. */
    public SortedMap<String, FeeSum> departments() {
        return named(departments);
    }

    /** Returns the sums by employer; without an employer, the name is empty. */
    public SortedMap<String, FeeSum> employers() {
        return named(employers);
    }

    /** Returns the sum over all people, how many are not in it, and what it rests on, a sentence each. */
    public List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(
                total.people() == 0
                        ? texts.text("fees.none")
                        : texts.text("fees.total", total.yen(), total.people(), total.onlineYen()));
        if (total.unknown() > 0) {
            lines.add(texts.text("fees.missing", total.unknown()));
        }
        if (filed.people() > 0) {
            lines.add(texts.text("fees.filed", filed.yen(), filed.people()));
        }
        lines.add(texts.text("fees.note"));
        return lines;
    }

    /**
     * Returns the name of a fiscal year.
     *
     * @param year in which it begins
     */
    public static String fiscalYearName(Texts texts, int year) {
        return texts.text("fees.fiscalYearName", Integer.toString(year), Integer.toString(year + 1));
    }

    /** Returns no sums where no person has a name, or a column has too many of them to be one of groups. */
    private static SortedMap<String, FeeSum> named(SortedMap<String, FeeSum> groups) {
        boolean isNamed = groups.keySet().stream().anyMatch(name -> !name.isEmpty());
        return isNamed && groups.size() <= MOST_NAMES
                ? Collections.unmodifiableSortedMap(groups)
                : Collections.emptySortedMap();
    }
}
