package org.hsproster.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.employee.Fact;

/** Which sheets of a workbook are rosters, and which complete one: basic data here, residence data there. */
final class SheetRoles {

    private static final Set<String> STAY = Set.of(Fact.STATUS_OF_RESIDENCE.id(), Fact.EXPIRES_ON.id());
    private static final Set<String> FOREIGN = Set.of(Fact.NATIONALITY.id(), Fact.FOREIGNER.id());
    private static final List<Set<String>> LEADING = List.of(FOREIGN, Set.of(Fact.BIRTH_DATE.id()), STAY);

    private final SpreadsheetFile file;
    private final Map<Recognised, EmployeeNumbers> numbers = new HashMap<>();
    private final Map<Recognised, List<Recognised>> completing = new LinkedHashMap<>();
    private final List<Recognised> unread = new ArrayList<>();

    private SheetRoles(SpreadsheetFile file) {
        this.file = file;
    }

    /**
     * Gives every sheet its role.
     *
     * @param rosters sheets that may be rosters, in the order of the file
     * @param others sheets that may only complete them
     * @param stayIsJoined whether another file brings the status of residence or its expiry
     */
    static SheetRoles of(SpreadsheetFile file, List<Recognised> rosters, List<Recognised> others, boolean stayIsJoined)
            throws UnreadableFileException {
        SheetRoles roles = new SheetRoles(file);
        List<Recognised> leadingFirst = new ArrayList<>(rosters);
        leadingFirst.sort(Comparator.comparingInt(SheetRoles::rank));
        for (Recognised sheet : leadingFirst) {
            if (!roles.completesOne(sheet)) {
                roles.completing.put(sheet, new ArrayList<>());
            }
        }
        for (Recognised sheet : others) {
            roles.completeOrLeave(sheet);
        }
        if (!stayIsJoined) {
            roles.leaveThoseWithoutStay();
        }
        if (!roles.completing.isEmpty()) {
            roles.takeBack(
                    rosters.stream().filter(SheetRoles::tellsOfForeigners).toList());
        }
        return roles;
    }

    /** The rosters, in the order of the file, with the sheets that complete each. */
    Map<Recognised, List<Recognised>> completing() {
        Map<Recognised, List<Recognised>> inOrder = new LinkedHashMap<>();
        completing.keySet().stream()
                .sorted(Comparator.comparingInt(Recognised::index))
                .forEach(roster -> inOrder.put(roster, completing.getOrDefault(roster, List.of())));
        return inOrder;
    }

    /** Those of the completing sheets that have people who are not in the roster, as far as numbers tell. */
    List<Recognised> withPeopleOfTheirOwn() throws UnreadableFileException {
        List<Recognised> found = new ArrayList<>();
        for (Map.Entry<Recognised, List<Recognised>> roster : completing.entrySet()) {
            for (Recognised sheet : roster.getValue()) {
                if ((tellsOfStay(sheet) || tellsOfForeigners(sheet))
                        && !numbers(sheet).areAllIn(numbers(roster.getKey()))) {
                    found.add(sheet);
                }
            }
        }
        return found;
    }

    List<Recognised> unread() {
        return unread;
    }

    private void leaveThoseWithoutStay() throws UnreadableFileException {
        for (Recognised sheet : List.copyOf(completing.keySet())) {
            boolean tellsOfStay = HeaderSearch.isRoster(sheet.header())
                    || completing.getOrDefault(sheet, List.of()).stream().anyMatch(SheetRoles::tellsOfStay);
            if (!tellsOfStay) {
                List<Recognised> left = new ArrayList<>(List.of(sheet));
                left.addAll(Optional.ofNullable(completing.remove(sheet)).orElse(List.of()));
                for (Recognised each : left) {
                    completeOrLeave(each);
                }
            }
        }
    }

    /** A sheet that may tell of foreign nationals is read, though it goes with no other. */
    private void takeBack(List<Recognised> sheets) {
        for (Recognised sheet : sheets) {
            if (unread.remove(sheet)) {
                completing.put(sheet, new ArrayList<>());
            }
        }
    }

    /** Who they are goes before what they may stay for, and that before anything else a list of numbers may tell. */
    private static int rank(Recognised sheet) {
        for (int rank = 0; rank < LEADING.size(); rank++) {
            if (LEADING.get(rank).stream().anyMatch(sheet.header().columns()::containsKey)) {
                return rank;
            }
        }
        return LEADING.size();
    }

    private void completeOrLeave(Recognised sheet) throws UnreadableFileException {
        if (!completesOne(sheet)) {
            unread.add(sheet);
        }
    }

    private boolean completesOne(Recognised sheet) throws UnreadableFileException {
        for (Map.Entry<Recognised, List<Recognised>> roster : completing.entrySet()) {
            if (completes(sheet, roster.getKey())) {
                roster.getValue().add(sheet);
                return true;
            }
        }
        return false;
    }

    /** Two sheets that are complete are two rosters: last year's does not complete this year's. */
    private boolean completes(Recognised sheet, Recognised roster) throws UnreadableFileException {
        Set<String> more = new HashSet<>(sheet.header().columns().keySet());
        more.removeAll(roster.header().columns().keySet());
        boolean bothComplete = isComplete(sheet) && isComplete(roster);
        boolean addsNothing = more.isEmpty() && (tellsOfStay(sheet) || !tellsOfForeigners(sheet));
        if (addsNothing || bothComplete || !hasKey(sheet) || !hasKey(roster)) {
            return false;
        }
        EmployeeNumbers own = numbers(sheet);
        EmployeeNumbers others = numbers(roster);
        return own.areMostlyIn(others) || (!tellsOfStay(sheet) && others.areMostlyIn(own));
    }

    private EmployeeNumbers numbers(Recognised sheet) throws UnreadableFileException {
        EmployeeNumbers known = numbers.get(sheet);
        if (known == null) {
            known = EmployeeNumbers.in(file, sheet);
            numbers.put(sheet, known);
        }
        return known;
    }

    private static boolean hasKey(Recognised sheet) {
        return sheet.header().columns().containsKey(Fact.EMPLOYEE_NO.id());
    }

    private static boolean isComplete(Recognised sheet) {
        return sheet.header().columns().keySet().containsAll(STAY);
    }

    private static boolean tellsOfForeigners(Recognised sheet) {
        return FOREIGN.stream().anyMatch(sheet.header().columns()::containsKey);
    }

    static boolean tellsOfStay(Recognised sheet) {
        return STAY.stream().anyMatch(sheet.header().columns()::containsKey);
    }
}
