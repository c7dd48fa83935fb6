package org.hsproster.monthly.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private record Key(Optional<String> employer, String department) {

        static Key of(Optional<String> employer, String department) {
            return new Key(employer.map(Split.EMPLOYER::key), departmentKey(department));
        }
    }

    private final Set<Key> keys;
    private final Map<Key, List<ManagedPerson>> people = new HashMap<>();
    private final DepartmentEmployers employers = new DepartmentEmployers();

    ManagedPeople(List<ManagedGroup> groups) {
        this.keys = groups.stream().map(ManagedPeople::key).collect(Collectors.toSet());
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
            Key ofDepartment = Key.of(Optional.empty(), department);
            boolean isOfEmployer = employer.isPresent() && person.assessment().outlook() != Outlook.LEFT;
            if (keys.contains(ofDepartment) && (isOfEmployer || seen.isPresent())) {
                employers.add(department, employer);
            }
            Key own = Key.of(employer, department);
            Key key = keys.contains(own) ? own : ofDepartment;
            if (keys.contains(key)) {
                seen.ifPresent(people.computeIfAbsent(key, each -> new ArrayList<>())::add);
            }
        });
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
        return people.getOrDefault(key(group), List.of());
    }

    /** Tests whether the result of any person of a group has changed. In the first run, all have. */
    boolean haveChanged(ManagedGroup group) {
        return of(group).stream()
                .flatMap(person -> person.change().stream())
                .anyMatch(change -> change == OutlookChange.Kind.FIRST || ChangeCounts.KINDS.contains(change));
    }

    /** Returns a key that is equal for two spellings of a department. */
    static String departmentKey(String department) {
        return Split.DEPARTMENT.key(MailText.line(department));
    }

    private static Key key(ManagedGroup group) {
        return Key.of(group.employer(), group.department());
    }
}
