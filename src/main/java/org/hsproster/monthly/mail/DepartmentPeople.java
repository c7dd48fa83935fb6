package org.hsproster.monthly.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.Split;
import org.hsproster.report.run.ChangeCounts;

/** The people of the departments whose managers get mail. */
final class DepartmentPeople {

    private final Set<String> keys;
    private final Map<String, List<ManagedPerson>> people = new HashMap<>();

    DepartmentPeople(Set<String> departments) {
        this.keys = departments.stream().map(DepartmentPeople::key).collect(Collectors.toSet());
    }

    /** Adds a person whom managers may see. */
    void add(AssessedEntry person) {
        Split.DEPARTMENT
                .group(person.entry().employee())
                .map(DepartmentPeople::key)
                .filter(keys::contains)
                .ifPresent(key -> ManagedPerson.of(person)
                        .ifPresent(people.computeIfAbsent(key, each -> new ArrayList<>())::add));
    }

    /** Returns the people of a department, in the order of the roster. */
    List<ManagedPerson> of(String department) {
        return people.getOrDefault(key(department), List.of());
    }

    /** Tests whether the result of any person of a department has changed. In the first run, all have. */
    boolean haveChanged(String department) {
        return of(department).stream()
                .flatMap(person -> person.change().stream())
                .anyMatch(change -> change == OutlookChange.Kind.FIRST || ChangeCounts.KINDS.contains(change));
    }

    private static String key(String department) {
        return Split.DEPARTMENT.key(department.strip());
    }
}
