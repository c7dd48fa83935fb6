package org.hsproster.history;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.Age;
import org.hsproster.report.Change;
import org.hsproster.report.Change.Cause;

/** What has changed for a person from one run to another, and what it comes from. */
record Differences(EarlierRun earlier, RunIdentity run) {

    Change of(KeptPerson before, KeptPerson now, Employee employee) {
        Change.Kind kind = Rank.compare(before.standing(), now.standing());
        Change.Before stood =
                new Change.Before(before.standing().outlook(), before.standing().pointsAtFiling());
        return new Change(
                kind, Optional.of(stood), kind == Change.Kind.SAME ? Set.of() : causes(before, now, employee));
    }

    private Set<Cause> causes(KeptPerson before, KeptPerson now, Employee employee) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Fingerprints then = before.fingerprints();
        Fingerprints today = now.fingerprints();
        add(causes, Cause.BIRTHDAY, hadBirthday(employee) && hasLessToLose(before.standing(), now.standing()));
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
                .filter(birth -> Age.on(birth, earlier.asOf()) != Age.on(birth, run.asOf()))
                .isPresent();
    }

    /** What birthdays were to take has been taken, in part at least. */
    private static boolean hasLessToLose(Standing before, Standing now) {
        OptionalInt then = before.ageLoss();
        OptionalInt today = now.ageLoss();
        return then.isPresent() && today.isPresent() && then.getAsInt() > today.getAsInt();
    }
}
