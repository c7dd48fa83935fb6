package org.hsproster.renewal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.hsproster.renewal.timeline.PersonScore;

/** Counts the totals on the days that matter to a renewal, and the points lost to birthdays between them. */
final class RenewalPointsCounter {

    private RenewalPointsCounter() {}

    static RenewalPoints of(RenewalCase renewal, PersonScore score, LocalDate countedOn, RenewalPeriods periods) {
        Optional<LocalDate> expiry = renewal.window().flatMap(window -> renewal.expiresOn());
        LocalDate asOf = renewal.asOf();
        return new RenewalPoints(
                countedOn,
                score.sheet().criteria().requiredTotal(countedOn),
                score.totalOn(asOf),
                score.totalOn(countedOn),
                number(expiry.map(score::totalOn)),
                number(expiry.map(date -> score.totalOn(periods.decisionLimit(date)))),
                score.possibleTotalOn(countedOn),
                remunerationFloorMet(score, countedOn),
                number(expiry.map(date -> score.lostToBirthdays(asOf, date))),
                number(periods.lastPermission(renewal)
                        .filter(date -> !date.isAfter(countedOn))
                        .map(date -> score.lostToBirthdays(date, countedOn))));
    }

    private static Optional<Boolean> remunerationFloorMet(PersonScore score, LocalDate date) {
        boolean applies =
                score.sheet().criteria().minimumAnnualRemuneration(date).isPresent();
        boolean known = score.facts().remunerationOn(date).isPresent();
        return applies && known
                ? Optional.of(score.sheet().criteria().isMinimumRemunerationMet(score.facts(), date))
                : Optional.empty();
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
