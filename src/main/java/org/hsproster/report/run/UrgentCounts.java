package org.hsproster.report.run;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.Urgency;
import org.hsproster.report.wording.Texts;

/**
 * How many people have to be acted on, and by when.
 *
 * @param toActOn all of them
 * @param dueSoonAlone those whose only reason is that the stay ends soon
 * @param nearestDeadline the earliest of their deadlines; empty if none has one
 */
public record UrgentCounts(int toActOn, int dueSoonAlone, Optional<LocalDate> nearestDeadline) {

    /** Returns the counts of no people. */
    public static UrgentCounts none() {
        return new UrgentCounts(0, 0, Optional.empty());
    }

    /** Returns these counts with one more person. */
    public UrgentCounts with(RenewalAssessment person) {
        Urgency urgency = person.urgency();
        int alone = person.outlook().isToActOn() ? 0 : 1;
        return urgency.isToActOn() ? with(new UrgentCounts(1, alone, urgency.deadline())) : this;
    }

    /** Returns these counts with those of other people. */
    public UrgentCounts with(UrgentCounts others) {
        return new UrgentCounts(
                toActOn + others.toActOn,
                dueSoonAlone + others.dueSoonAlone,
                Stream.of(nearestDeadline, others.nearestDeadline)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }

    /** Returns the counts on one line, such as {@code 12 to act on, nearest deadline 2027-01-14}. */
    public String line(Texts texts) {
        if (toActOn == 0) {
            return texts.text("urgent.nobody");
        }
        String people = nearestDeadline
                .map(deadline -> texts.text("urgent.people", toActOn, deadline))
                .orElseGet(() -> texts.text("urgent.noDeadline", toActOn));
        return dueSoonAlone == 0 ? people : texts.text("urgent.dueSoonAlone", people, dueSoonAlone);
    }
}
