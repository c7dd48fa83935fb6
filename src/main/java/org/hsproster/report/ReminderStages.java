package org.hsproster.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.RenewalAssessment;

/**
 * The stages in which people are reminded of an application that is to be filed. A stage has the name of its first day,
 * counted in days before the deadline, and lasts until the next one begins.
 *
 * @param days of all stages, the first one first
 */
public record ReminderStages(List<Integer> days) {

    private static final ReminderStages STANDARD = new ReminderStages(List.of(120, 90, 60, 30, 14, 7, 1));

    /** How many stages before the deadline are the last ones. */
    private static final int LAST = 2;

    /** The special period of two months is watched in its last weeks alone. */
    private static final int DAYS_OF_DECISION = 30;

    private static final Set<CaseState> FILED = EnumSet.of(CaseState.FILED, CaseState.GRANTED);
    private static final Set<Outlook> AT_ONCE = EnumSet.of(Outlook.EXPIRED, Outlook.EMPLOYER_CHANGED);

    public ReminderStages {
        days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** Returns the stages of settings that name none. */
    public static ReminderStages standard() {
        return STANDARD;
    }

    /** Returns the stages with the days of the settings; the standard ones where these are empty. */
    public static ReminderStages of(Optional<List<Integer>> days) {
        return days.map(ReminderStages::new).orElse(STANDARD);
    }

    /** Returns the day to which the stages of a person count; empty where no application is to be filed. */
    public static Optional<LocalDate> deadline(RenewalAssessment person) {
        return person.isCase() && !FILED.contains(person.progress().state())
                ? person.lastCounterDate().or(() -> person.urgency().deadline())
                : Optional.empty();
    }

    /** Tests whether a person has filed, and the deadline is the last day on which the decision may be open. */
    public static boolean isDecisionAwaited(RenewalAssessment person) {
        return person.progress().state() == CaseState.FILED && !AT_ONCE.contains(person.outlook());
    }

    /** Returns the stage of a person on a day; empty where no application is to be filed, or more time is left. */
    public OptionalInt of(RenewalAssessment person, LocalDate day) {
        return deadline(person).map(deadline -> on(day, deadline)).orElse(OptionalInt.empty());
    }

    /** Returns the stage on a day; the last one on the deadline and after it, and empty before the first one. */
    public OptionalInt on(LocalDate day, LocalDate deadline) {
        long left = ChronoUnit.DAYS.between(day, deadline);
        return days.stream()
                .mapToInt(Integer::intValue)
                .filter(stage -> stage >= left)
                .min();
    }

    /**
     * Tests whether a stage was entered since the run before.
     *
     * @param before the day of that run; empty where there is none, or the person was not in it
     */
    public boolean areEntered(LocalDate day, Optional<LocalDate> before, LocalDate deadline) {
        OptionalInt now = on(day, deadline);
        return now.isPresent()
                && before.filter(earlier -> on(earlier, deadline).equals(now)).isEmpty();
    }

    /** Tests whether a stage is one of the last two. */
    public boolean isLast(int stage) {
        return stage <= lastBeginAt();
    }

    /** Returns the first day of the last two stages. */
    public int lastBeginAt() {
        return days.get(Math.max(0, days.size() - LAST));
    }

    /** Returns the days before the deadline of a person on which a calendar gives an alarm; none once it is decided. */
    public List<Integer> alarms(RenewalAssessment person) {
        if (person.progress().state() == CaseState.GRANTED) {
            return List.of();
        }
        return isDecisionAwaited(person)
                ? days.stream().filter(stage -> stage < DAYS_OF_DECISION).toList()
                : days;
    }
}
