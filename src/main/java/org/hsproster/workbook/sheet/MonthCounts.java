package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.AssessedEntry;
import org.hsproster.workbook.annotation.AddedColumn;

/** The number of stays renewed on points that end in each of the coming months. */
final class MonthCounts {

    static final int MONTHS = 24;

    /**
     * The stays that end in one month.
     *
     * @param toActOn of people to act on
     * @param others of all other people
     */
    record Month(YearMonth month, int toActOn, int others) {}

    private final YearMonth first;
    private final int[] toActOn = new int[MONTHS];
    private final int[] others = new int[MONTHS];

    MonthCounts(LocalDate asOf) {
        this.first = YearMonth.from(asOf);
    }

    void add(AssessedEntry entry) {
        Severity severity = entry.assessment().outlook().severity();
        if (severity == Severity.BLUE || severity == Severity.GREY) {
            return;
        }
        AddedColumn.expiry(entry)
                .map(expiry -> ChronoUnit.MONTHS.between(first, YearMonth.from(expiry)))
                .filter(month -> 0 <= month && month < MONTHS)
                .ifPresent(month -> (entry.assessment().urgency().isToActOn() ? toActOn : others)[month.intValue()]++);
    }

    boolean isEmpty() {
        return IntStream.concat(IntStream.of(toActOn), IntStream.of(others)).sum() == 0;
    }

    List<Month> months() {
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> new Month(first.plusMonths(i), toActOn[i], others[i]))
                .toList();
    }
}
