package org.hsproster.history;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.AgeInYears;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.OutlookChange.Cause;

/** Compares the state of a person in two runs, and determines the causes of the change. */
record Differences(EarlierRun earlier, RunIdentity run) {

    OutlookChange of(RecordedPerson before, RecordedPerson now, Employee employee) {
        OutlookChange.Kind kind = StateRank.compare(before.state(), now.state());
        OutlookChange.Before earlierState = new OutlookChange.Before(
                before.state().outlook(),
                before.state().pointsAtFiling(),
                before.state().expiresOn());
        return new OutlookChange(
                kind,
                Optional.of(earlierState),
                kind == OutlookChange.Kind.SAME ? Set.of() : causes(before, now, employee));
    }

    private Set<Cause> causes(RecordedPerson before, RecordedPerson now, Employee employee) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Fingerprints then = before.fingerprints();
        Fingerprints today = now.fingerprints();
        add(causes, Cause.BIRTHDAY, hadBirthday(employee) && hasLessToLose(before.state(), now.state()));
        add(causes, Cause.EXPERIENCE, today.hasOtherExperience(then));
        add(causes, Cause.PAY, !today.pay().equals(then.pay()));
        add(causes, Cause.EVIDENCE, !today.evidence().equals(then.evidence()));
        add(causes, Cause.DATA, !today.data().equals(then.data()));
        add(causes, Cause.RULES, !run.rulebook().equals(earlier.rulebook()));
        add(causes, Cause.TIME, causes.isEmpty());
        return causes;
    }

    private static void add(Set<Cause> causes, Cause cause, boolean holds) {
        if (holds) {
            causes.add(cause);
        }
    }

    private boolean hadBirthday(Employee employee) {
        return employee.confirmed(Fact.BIRTH_DATE)
                .filter(birth -> AgeInYears.on(birth, earlier.asOf()) != AgeInYears.on(birth, run.asOf()))
                .isPresent();
    }

    /** Tests whether fewer points will be lost to birthdays than before, since some were lost already. */
    private static boolean hasLessToLose(PersonState before, PersonState now) {
        OptionalInt then = before.ageLoss();
        OptionalInt today = now.ageLoss();
        return then.isPresent() && today.isPresent() && then.getAsInt() > today.getAsInt();
    }
}
