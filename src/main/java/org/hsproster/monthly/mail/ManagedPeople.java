package org.hsproster.monthly.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.Split;
import org.hsproster.report.run.ChangeCounts;
import org.hsproster.settings.ManagedGroup;

/** The people of a roster about whom managers get mail, by group. */
final class ManagedPeople {

    private final Set<GroupKey> keys;
    private final Map<GroupKey, List<ManagedPerson>> people = new HashMap<>();
    private final Set<GroupKey> found = new HashSet<>();
    private final DepartmentEmployers employers = new DepartmentEmployers();

    ManagedPeople(List<ManagedGroup> groups) {
        this.keys = groups.stream().map(GroupKey::of).collect(Collectors.toSet());
    }

    /**
     * Adds a person whom managers may see, to the group of employer and department where the settings have it, else to
     * that of the department.
     */
    void add(AssessedEntry person) {
        Employee employee = person.entry().employee();
        Split.DEPARTMENT.group(employee).ifPresent(department -> {
            Optional<ManagedPerson> seen = ManagedPerson.of(person);
            Optional<String> employer = Split.EMPLOYER.group(employee);
            GroupKey ofDepartment = GroupKey.of(Optional.empty(), department);
            boolean isOfEmployer = employer.isPresent() && person.assessment().outlook() != Outlook.LEFT;
            if (keys.contains(ofDepartment) && (isOfEmployer || seen.isPresent())) {
                employers.add(department, employer);
            }
            GroupKey own = GroupKey.of(employer, department);
            Stream.of(own, ofDepartment).filter(keys::contains).forEach(found::add);
            GroupKey key = keys.contains(own) ? own : ofDepartment;
            if (keys.contains(key)) {
                seen.ifPresent(people.computeIfAbsent(key, each -> new ArrayList<>())::add);
            }
        });
    }

    /** Returns the groups to which people of the roster belong, also those of whom managers are not told. */
    Set<GroupKey> found() {
        return found;
    }

    /** Returns the employers of the departments that the settings name without one. */
    DepartmentEmployers employers() {
        return employers;
    }

    /** Tests whether any group has people. */
    boolean isAny() {
        return people.values().stream().anyMatch(group -> !group.isEmpty());
    }

    /** Returns the people of a group, in the order of the roster. */
    List<ManagedPerson> of(ManagedGroup group) {
        return people.getOrDefault(GroupKey.of(group), List.of());
    }

    /** Tests whether the result of any person of a group has changed. In the first run, all have. */
    boolean haveChanged(ManagedGroup group) {
        return of(group).stream()
                .flatMap(person -> person.change().stream())
                .anyMatch(change -> change == OutlookChange.Kind.FIRST || ChangeCounts.KINDS.contains(change));
    }
}
