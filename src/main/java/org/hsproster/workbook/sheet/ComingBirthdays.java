package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.wording.Texts;

/**
 * The birthdays from the run to the last day of filing that take points.
 *
 * @param countedOn the day of the total, which birthdays up to that day are part of
 */
record ComingBirthdays(List<Birthday> birthdays, LocalDate countedOn) {

    /** A birthday and its cause of a change of points. */
    record Birthday(LocalDate day, Timeline.Cause cause) {}

    static ComingBirthdays of(RenewalAssessment assessment, RenewalPoints points) {
        LocalDate last = assessment.window().map(FilingWindow::to).orElse(LocalDate.MIN);
        return new ComingBirthdays(
                assessment.timeline().segments().stream()
                        .filter(segment -> !segment.from().isAfter(last))
                        .flatMap(segment -> segment.causes().stream()
                                .filter(cause -> cause.kind() == Timeline.Kind.BIRTHDAY)
                                .filter(cause -> cause.changes().stream().anyMatch(ComingBirthdays::isLoss))
                                .map(cause -> new Birthday(segment.from(), cause)))
                        .toList(),
                points.countedOn());
    }

    /** Returns the items that lose points after the day of the total. */
    Set<PointItem> losing() {
        return notCounted()
                .flatMap(birthday -> birthday.cause().changes().stream())
                .filter(ComingBirthdays::isLoss)
                .map(Timeline.Change::item)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PointItem.class)));
    }

    /** Returns the first day after that of the total on which a birthday takes points. */
    Optional<LocalDate> next() {
        return notCounted().map(Birthday::day).findFirst();
    }

    /** Returns a line for each; those up to the day of the total are said to be part of it. */
    String sentences(Texts texts) {
        return birthdays.stream()
                .map(birthday -> texts.text(
                        isCounted(birthday) ? "breakdown.birthdayInTotal" : "breakdown.birthday",
                        birthday.day(),
                        birthday.cause().number(),
                        birthday.cause().changes()))
                .collect(Collectors.joining("\n"));
    }

    private Stream<Birthday> notCounted() {
        return birthdays.stream().filter(birthday -> !isCounted(birthday));
    }

    private boolean isCounted(Birthday birthday) {
        return !birthday.day().isAfter(countedOn);
    }

    private static boolean isLoss(Timeline.Change change) {
        return change.points() < 0;
    }
}
