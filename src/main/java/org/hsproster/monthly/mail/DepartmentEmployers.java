package org.hsproster.monthly.mail;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hsproster.report.Split;

/** The employers whose people have a department. People of whom no employer is recorded count as those of another one. */
final class DepartmentEmployers {

    private static final String SEPARATOR = "\t";
    private static final String NOT_RECORDED = "";

    private record Department(String name, Map<String, String> employers) {}

    private final Map<String, Department> departments = new TreeMap<>();

    void add(String department, Optional<String> employer) {
        String name = MailText.line(department);
        departments
                .computeIfAbsent(GroupKey.ofDepartment(name), key -> new Department(name, new LinkedHashMap<>()))
                .employers()
                .putIfAbsent(
                        employer.map(Split.EMPLOYER::key).orElse(NOT_RECORDED),
                        employer.map(MailText::line).orElse(NOT_RECORDED));
    }

    /** Adds departments that {@link #lines} has returned. */
    void add(List<String> lines) {
        for (String line : lines) {
            String[] names = line.split(SEPARATOR, 2);
            add(
                    names[0],
                    Stream.of(names).skip(1).filter(name -> !name.isEmpty()).findFirst());
        }
    }

    /** Returns one line for each department and employer. */
    List<String> lines() {
        return departments.values().stream()
                .flatMap(department -> department.employers().values().stream()
                        .map(employer -> department.name() + SEPARATOR + employer))
                .toList();
    }

    /** Returns the departments that several employers have, with the employers by name. */
    List<SharedDepartment> shared() {
        return departments.values().stream()
                .filter(department -> department.employers().size() > 1)
                .map(department -> new SharedDepartment(department.name(), byName(department.employers())))
                .toList();
    }

    private static List<Optional<String>> byName(Map<String, String> employers) {
        return employers.values().stream()
                .sorted(Comparator.<String, Boolean>comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
                .map(name -> Optional.of(name).filter(known -> !known.equals(NOT_RECORDED)))
                .toList();
    }
}
