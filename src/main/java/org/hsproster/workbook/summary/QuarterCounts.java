package org.hsproster.workbook.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import org.hsproster.renewal.Outlook.Severity;
import org.hsproster.report.AssessedEntry;
import org.hsproster.workbook.annotation.AddedColumn;

/** The number of stays renewed on points that end in each of the coming calendar quarters. */
final class QuarterCounts {

    /** Two years, of which the first quarter may be over in part. */
    static final int QUARTERS = 8;

    private static final int MONTHS = 3;

    /**
     * The stays that end in one quarter.
     *
     * @param first its first month
     * @param toActOn of people to act on
     * @param others of all other people
     */
    record Quarter(YearMonth first, int toActOn, int others) {

        YearMonth last() {
            return first.plusMonths(MONTHS - 1);
        }

        /** Returns its three months. */
        List<YearMonth> months() {
            return List.of(first, first.plusMonths(1), last());
        }
    }

    private final YearMonth first;
    private final int[] toActOn = new int[QUARTERS];
    private final int[] others = new int[QUARTERS];

    QuarterCounts(LocalDate asOf) {
        this.first = YearMonth.from(asOf.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    void add(AssessedEntry entry) {
        Severity severity = entry.assessment().outlook().severity();
        if (severity == Severity.BLUE || severity == Severity.GREY) {
            return;
        }
        AddedColumn.expiry(entry)
                .map(expiry -> Math.floorDiv(ChronoUnit.MONTHS.between(first, YearMonth.from(expiry)), MONTHS))
                .filter(quarter -> 0 <= quarter && quarter < QUARTERS)
                .ifPresent(
                        quarter -> (entry.assessment().urgency().isToActOn() ? toActOn : others)[quarter.intValue()]++);
    }

    List<Quarter> quarters() {
        return IntStream.range(0, QUARTERS)
                .mapToObj(i -> new Quarter(first.plusMonths((long) MONTHS * i), toActOn[i], others[i]))
                .toList();
    }
}
