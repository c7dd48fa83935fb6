package org.hsproster.renewal;

import java.util.Optional;
import java.util.OptionalLong;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Reported;
import org.hsproster.points.KnownFacts;
import org.hsproster.renewal.timeline.PassingPeriod;
import org.hsproster.renewal.timeline.PersonScore;

/**
 * The points of an employee without a readable remuneration, assuming the minimum.
 *
 * @param minimum in yen
 */
record UnrecordedPay(PersonScore score, long minimum) {

    /** Tests whether the remuneration is missing or unreadable, so that any amount is possible. */
    static boolean isIn(Employee employee) {
        Reported<AnnualRemuneration> pay = employee.reported(Fact.ANNUAL_REMUNERATION);
        return !pay.isRecorded() || pay instanceof Reported.Unreadable;
    }

    /** Returns the points; empty if an amount is recorded or no minimum is required. */
    static Optional<UnrecordedPay> of(RenewalCase renewal, PersonScore score, FilingWindow window) {
        OptionalLong minimum = score.sheet().criteria().minimumAnnualRemuneration(window.from());
        if (minimum.isEmpty() || !isIn(renewal.employee())) {
            return Optional.empty();
        }
        long yen = minimum.getAsLong();
        Employee paid = renewal.employee().with(Fact.ANNUAL_REMUNERATION, AnnualRemuneration.ofYen(yen));
        KnownFacts facts = KnownFacts.confirmed(paid, Optional.of(window.opensOn()));
        return Optional.of(new UnrecordedPay(PersonScore.of(score.sheet(), facts), yen));
    }

    /** Returns the first passing period with the other facts. */
    Optional<PassingPeriod> passing(FilingWindow window) {
        return score.passingPeriods(window.from(), window.to()).stream()
                .filter(PassingPeriod::passes)
                .findFirst();
    }

    Remedy.Action action() {
        return new Remedy.Action(
                Remedy.Type.RECORD_EVIDENCE,
                0,
                OptionalLong.of(minimum),
                Optional.empty(),
                Optional.of(Fact.ANNUAL_REMUNERATION));
    }
}
