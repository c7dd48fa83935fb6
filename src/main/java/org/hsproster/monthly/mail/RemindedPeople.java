package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.DeadlineOrder;
import org.hsproster.report.ReminderStages;
import org.hsproster.spreadsheet.TextNormalizer;

/** The people of a roster who are in a stage of reminders, and the owners of its cases. */
final class RemindedPeople {

    private final ReminderStages stages;
    private final LocalDate asOf;
    private final List<RemindedPerson> people = new ArrayList<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private List<RemindedPerson> entered = List.of();

    RemindedPeople(ReminderStages stages, LocalDate asOf) {
        this.stages = stages;
        this.asOf = asOf;
    }

    void add(AssessedEntry person) {
        if (!person.assessment().isCase()) {
            return;
        }
        String owner = MailText.line(person.entry().caseNote().owner());
        if (!owner.isEmpty()) {
            owners.putIfAbsent(key(owner), owner);
        }
        ReminderStages.deadline(person.assessment())
                .ifPresent(deadline -> stages.on(asOf, deadline)
                        .ifPresent(stage -> people.add(RemindedPerson.of(person, deadline, stage))));
    }

    /**
     * Finds those who have entered a stage, once all people are added.
     *
     * @param before the day of the run before; empty for a first run
     */
    void compareWith(Optional<LocalDate> before) {
        entered = sorted(
                person -> stages.areEntered(asOf, before.filter(day -> !person.isNewcomer()), person.deadline()));
    }

    /** Returns the people who have entered a stage since the run before, the most urgent first. */
    List<RemindedPerson> entered() {
        return entered;
    }

    /** Returns those of one owner. */
    List<RemindedPerson> entered(String owner) {
        return entered.stream()
                .filter(person -> key(person.owner()).equals(key(owner)))
                .toList();
    }

    /** Returns the people in the last two stages, the most urgent first. */
    List<RemindedPerson> escalated() {
        return sorted(person -> stages.isLast(person.stage()));
    }

    /** Returns the owners of cases whom none of the names means, as the roster writes them. */
    List<String> ownersWithout(Collection<String> names) {
        Set<String> known = names.stream().map(RemindedPeople::key).collect(Collectors.toSet());
        return owners.entrySet().stream()
                .filter(owner -> !known.contains(owner.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Tests whether any case has an owner. */
    boolean areOwned() {
        return !owners.isEmpty();
    }

    ReminderStages stages() {
        return stages;
    }

    LocalDate asOf() {
        return asOf;
    }

    private List<RemindedPerson> sorted(Predicate<RemindedPerson> wanted) {
        return DeadlineOrder.sorted(
                people.stream().filter(wanted).toList(),
                person -> person.notice().place());
    }

    private static String key(String owner) {
        return TextNormalizer.squeezed(owner);
    }
}
