package org.hsproster.monthly.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.Split;
import org.hsproster.report.run.ChangeCounts;

/** The people of those departments whose managers hear of them. */
final class DepartmentPeople {

    private final Set<String> heard;
    private final Map<String, List<PersonNotice>> people = new HashMap<>();

    DepartmentPeople(Set<String> departments) {
        this.heard = departments.stream().map(DepartmentPeople::key).collect(Collectors.toSet());
    }

    /** That somebody is no foreign national is a nationality, too. */
    void add(AssessedEntry person, PersonNotice notice) {
        if (notice.outlook() != Outlook.NOT_FOREIGN) {
            Split.DEPARTMENT
                    .group(person.entry().employee())
                    .map(DepartmentPeople::key)
                    .filter(heard::contains)
                    .ifPresent(key -> people.computeIfAbsent(key, each -> new ArrayList<>())
                            .add(notice));
        }
    }

    /** In the order of the roster. */
    List<PersonNotice> of(String department) {
        return people.getOrDefault(key(department), List.of());
    }

    /** Tests whether there is anybody of whom there is news; the first run is news as a whole. */
    boolean haveChanged(String department) {
        return of(department).stream()
                .flatMap(person -> person.change().stream())
                .anyMatch(change -> change == OutlookChange.Kind.FIRST || ChangeCounts.KINDS.contains(change));
    }

    private static String key(String department) {
        return Split.DEPARTMENT.key(department.strip());
    }
}
