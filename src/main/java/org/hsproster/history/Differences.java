package org.hsproster.history;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.points.AgeInYears;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.OutlookChange.Cause;
import org.hsproster.report.OutlookChange.Kind;

/** Compares the state of a person in two runs, and determines the causes of the change. */
record Differences(EarlierRun earlier, RunIdentity run) {

    /** Outlooks without a period of stay that counts. */
    private static final Set<Outlook> WITHOUT_STAY = EnumSet.of(Outlook.LEFT, Outlook.NOT_FOREIGN, Outlook.NO_RENEWAL);

    OutlookChange of(RecordedPerson before, RecordedPerson now, Employee employee) {
        return change(kind(before.state(), now.state(), employee), before, causes(before, now, employee));
    }

    /**
     * Returns the change of a person who has moved to another employer. It is for the worse whatever the outlook, since
     * work for another employer asks for a permission or a notification; those whose status does not depend on work
     * are compared as before.
     */
    OutlookChange ofTransfer(RecordedPerson before, RecordedPerson now, Employee employee) {
        Outlook outlook = now.state().outlook();
        boolean isFree = WITHOUT_STAY.contains(outlook) || outlook == Outlook.OUT_OF_SCOPE;
        Set<Cause> causes = causes(before, now, employee);
        causes.remove(Cause.TIME);
        causes.add(Cause.EMPLOYER);
        return change(isFree ? kind(before.state(), now.state(), employee) : Kind.WORSE, before, causes);
    }

    private static OutlookChange change(Kind kind, RecordedPerson before, Set<Cause> causes) {
        OutlookChange.Before earlierState = new OutlookChange.Before(
                before.state().outlook(),
                before.state().pointsAtFiling(),
                before.state().expiresOn(),
                before.state().caseState());
        return new OutlookChange(kind, Optional.of(earlierState), kind == Kind.SAME ? Set.of() : causes);
    }

    /**
     * Compares outlooks and points. Of states as urgent as each other, that with an extended stay is better: the points
     * at filing are those of another application. Where nothing else tells, points that a birthday took are for the
     * worse, though the outlook had expected it: the person has fewer from now on.
     */
    private Kind kind(PersonState before, PersonState now, Employee employee) {
        if (StateRank.areEqual(before, now) && isExtended(before, now)) {
            return Kind.BETTER;
        }
        Kind kind = StateRank.compare(before, now);
        boolean hasLost = now.outlook() != Outlook.OUT_OF_SCOPE
                && hasFewerPoints(before, now)
                && hadBirthday(employee)
                && hasLessToLose(before, now);
        return kind == Kind.SAME && hasLost ? Kind.WORSE : kind;
    }

    private Set<Cause> causes(RecordedPerson before, RecordedPerson now, Employee employee) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        Fingerprints then = before.fingerprints();
        Fingerprints today = now.fingerprints();
        add(causes, Cause.EXTENSION, isExtended(before.state(), now.state()));
        add(causes, Cause.BIRTHDAY, hadBirthday(employee) && hasLessToLose(before.state(), now.state()));
        add(causes, Cause.EXPERIENCE, today.hasOtherExperience(then));
        add(causes, Cause.PAY, !today.pay().equals(then.pay()));
        add(causes, Cause.EVIDENCE, !today.evidence().equals(then.evidence()));
        add(causes, Cause.DATA, !today.data().equals(then.data()));
        add(causes, Cause.RULES, !run.rulebook().equals(earlier.rulebook()));
        add(causes, Cause.TIME, causes.isEmpty());
        return causes;
    }

    private static boolean isExtended(PersonState before, PersonState now) {
        return !WITHOUT_STAY.contains(now.outlook())
                && before.expiresOn()
                        .filter(day -> now.expiresOn().filter(day::isBefore).isPresent())
                        .isPresent();
    }

    private static boolean hasFewerPoints(PersonState before, PersonState now) {
        OptionalInt then = before.pointsAsOf();
        OptionalInt today = now.pointsAsOf();
        return then.isPresent() && today.isPresent() && then.getAsInt() > today.getAsInt();
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
