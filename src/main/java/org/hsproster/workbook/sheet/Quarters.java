package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.renewal.timeline.Timeline.Segment;

/** Days of the coming five years: the day of the run, then the first day of each calendar quarter. */
record Quarters(List<LocalDate> days) {

    private static final int QUARTERS = 20;
    private static final long MONTHS = 3;

    static Quarters after(LocalDate asOf) {
        LocalDate thisQuarter = asOf.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Quarters(Stream.concat(
                        Stream.of(asOf),
                        IntStream.rangeClosed(1, QUARTERS).mapToObj(number -> thisQuarter.plusMonths(MONTHS * number)))
                .toList());
    }

    /** Returns the total on each day, for a timeline that begins on the first day. */
    int[] totals(Timeline timeline) {
        int[] totals = new int[days.size()];
        for (Segment segment : timeline.segments()) {
            for (int index = days.size() - 1; index >= 0 && !days.get(index).isBefore(segment.from()); index--) {
                totals[index] = segment.points();
            }
        }
        return totals;
    }

    /** Returns a date, or the first day if that is later. */
    LocalDate notBefore(LocalDate date) {
        LocalDate first = days.get(0);
        return date.isBefore(first) ? first : date;
    }

    /** Tests whether {@code date} is in the quarter that begins with the day at {@code index}. */
    boolean holds(int index, LocalDate date) {
        LocalDate next =
                index + 1 < days.size() ? days.get(index + 1) : days.get(index).plusMonths(MONTHS);
        return !date.isBefore(days.get(index)) && date.isBefore(next);
    }
}
