package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.points.PointItem;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The birthdays until expiry that take points. */
record ComingBirthdays(List<Birthday> birthdays) {

    /** A birthday and its cause of a change of points. */
    record Birthday(LocalDate day, Timeline.Cause cause) {}

    static ComingBirthdays of(AssessedEntry person) {
        RenewalAssessment assessment = person.assessment();
        LocalDate last = assessment.window().map(FilingWindow::to).orElse(LocalDate.MIN);
        return new ComingBirthdays(assessment.timeline().segments().stream()
                .filter(segment -> !segment.from().isAfter(last))
                .flatMap(segment -> segment.causes().stream()
                        .filter(cause -> cause.kind() == Timeline.Kind.BIRTHDAY)
                        .filter(cause -> cause.changes().stream().anyMatch(ComingBirthdays::isLoss))
                        .map(cause -> new Birthday(segment.from(), cause)))
                .toList());
    }

    /** Returns the items that lose points. */
    Set<PointItem> losing() {
        return birthdays.stream()
                .flatMap(birthday -> birthday.cause().changes().stream())
                .filter(ComingBirthdays::isLoss)
                .map(Timeline.Change::item)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PointItem.class)));
    }

    /** Returns a line for each. */
    String sentences(Texts texts) {
        return birthdays.stream()
                .map(birthday -> texts.text(
                        "breakdown.birthday",
                        birthday.day(),
                        birthday.cause().number(),
                        birthday.cause().changes()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isLoss(Timeline.Change change) {
        return change.points() < 0;
    }
}
