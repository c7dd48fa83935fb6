package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.employee.OrganizationName;
import org.hsproster.roster.value.EmployeeNumber;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * What HR has written on the action list, to be found again by employer and employee number, or by employer and name for
 * people without a number. Variants of an employer's name are one. Where no employer has the number, the number and the
 * name together are enough, with or without leading zeros: the employer or the number was written otherwise since.
 */
final class ListedNotes {

    private final List<HrNote> notes;
    private final Map<List<String>, List<HrNote>> byNumber;
    private final Map<List<String>, List<HrNote>> byName;
    private final Map<List<String>, List<HrNote>> byNumberAndName;
    private final Set<HrNote> taken = new HashSet<>();

    ListedNotes(List<HrNote> notes) {
        this.notes = new ArrayList<>(notes);
        byNumber = notes.stream().collect(Collectors.groupingBy(note -> ofNumber(note.employer(), note.number())));
        byName = notes.stream().collect(Collectors.groupingBy(note -> ofName(note.employer(), note.name())));
        byNumberAndName = notes.stream().collect(Collectors.groupingBy(note -> ofBoth(note.number(), note.name())));
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    /**
     * Removes and returns the notes about a person, in the order of the list. The name decides between several people
     * with one number.
     *
     * @param number blank if the person has none
     */
    List<HrNote> take(String employer, String number, String name) {
        List<HrNote> meant = number.isBlank()
                ? byName.getOrDefault(ofName(employer, name), List.of())
                : ofNumber(employer, number, name);
        return meant.stream().filter(taken::add).toList();
    }

    /** Returns the notes that have not been taken. */
    List<HrNote> left() {
        return notes.stream()
                .filter(note -> !taken.contains(note) && !note.isBlank())
                .toList();
    }

    private List<HrNote> ofNumber(String employer, String number, String name) {
        List<HrNote> found = byNumber.getOrDefault(ofNumber(employer, number), List.of());
        if (found.isEmpty() && !name.isBlank()) {
            return byNumberAndName.getOrDefault(ofBoth(number, name), List.of());
        }
        boolean isOneName =
                found.stream().map(note -> squeezed(note.name())).distinct().count() <= 1;
        return isOneName
                ? found
                : found.stream()
                        .filter(note -> squeezed(note.name()).equals(squeezed(name)))
                        .toList();
    }

    private static List<String> ofNumber(String employer, String number) {
        return List.of(OrganizationName.key(employer), EmployeeNumber.key(number));
    }

    private static List<String> ofName(String employer, String name) {
        return List.of(OrganizationName.key(employer), squeezed(name));
    }

    private static List<String> ofBoth(String number, String name) {
        return List.of(EmployeeNumber.withoutZeros(number), squeezed(name));
    }

    private static String squeezed(String text) {
        return TextNormalizer.squeezed(text);
    }
}
