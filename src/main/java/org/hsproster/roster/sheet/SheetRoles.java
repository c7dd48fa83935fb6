package org.hsproster.roster.sheet;

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
import org.hsproster.roster.header.HeaderSearch;
import org.hsproster.spreadsheet.SpreadsheetFile;
import org.hsproster.spreadsheet.UnreadableFileException;

/** Decides which sheets of a workbook are rosters, and which complete one, such as basic data and residence data. */
public final class SheetRoles {

    private static final Set<String> STAY = Set.of(Fact.STATUS_OF_RESIDENCE.id(), Fact.EXPIRES_ON.id());
    private static final Set<String> FOREIGN = Set.of(Fact.NATIONALITY.id(), Fact.FOREIGNER.id());
    private static final List<Set<String>> LEADING = List.of(FOREIGN, Set.of(Fact.BIRTH_DATE.id()), STAY);

    private final SpreadsheetFile file;
    private final Map<RecognisedSheet, EmployeeNumbers> numbers = new HashMap<>();
    private final Map<RecognisedSheet, List<RecognisedSheet>> completing = new LinkedHashMap<>();
    private final List<RecognisedSheet> unread = new ArrayList<>();

    private SheetRoles(SpreadsheetFile file) {
        this.file = file;
    }

    /**
     * Assigns a role to every sheet.
     *
     * @param rosters sheets that may be rosters, in the order of the file
     * @param others sheets that may only complete them
     * @param stayIsJoined whether another file has the status of residence or its expiry
     */
    public static SheetRoles of(
            SpreadsheetFile file, List<RecognisedSheet> rosters, List<RecognisedSheet> others, boolean stayIsJoined)
            throws UnreadableFileException {
        SheetRoles roles = new SheetRoles(file);
        List<RecognisedSheet> leadingFirst = new ArrayList<>(rosters);
        leadingFirst.sort(Comparator.comparingInt(SheetRoles::rank));
        for (RecognisedSheet sheet : leadingFirst) {
            if (!roles.completesOne(sheet)) {
                roles.completing.put(sheet, new ArrayList<>());
            }
        }
        for (RecognisedSheet sheet : others) {
            roles.completeOrLeave(sheet);
        }
        if (!stayIsJoined) {
            roles.leaveThoseWithoutStay();
        }
        if (!roles.completing.isEmpty()) {
            roles.takeBack(rosters.stream().filter(SheetRoles::hasForeigners).toList());
        }
        return roles;
    }

    /** Returns the rosters, in the order of the file, with the sheets that complete each. */
    public Map<RecognisedSheet, List<RecognisedSheet>> completing() {
        Map<RecognisedSheet, List<RecognisedSheet>> inOrder = new LinkedHashMap<>();
        completing.keySet().stream()
                .sorted(Comparator.comparingInt(RecognisedSheet::index))
                .forEach(roster -> inOrder.put(roster, completing.getOrDefault(roster, List.of())));
        return inOrder;
    }

    /** Returns the completing sheets with employee numbers that are not in their roster. */
    public List<RecognisedSheet> withPeopleOfTheirOwn() throws UnreadableFileException {
        List<RecognisedSheet> found = new ArrayList<>();
        for (Map.Entry<RecognisedSheet, List<RecognisedSheet>> roster : completing.entrySet()) {
            for (RecognisedSheet sheet : roster.getValue()) {
                if ((hasStay(sheet) || hasForeigners(sheet)) && !numbers(sheet).areAllIn(numbers(roster.getKey()))) {
                    found.add(sheet);
                }
            }
        }
        return found;
    }

    public List<RecognisedSheet> unread() {
        return unread;
    }

    private void leaveThoseWithoutStay() throws UnreadableFileException {
        for (RecognisedSheet sheet : List.copyOf(completing.keySet())) {
            boolean hasStay = HeaderSearch.isRoster(sheet.header())
                    || completing.getOrDefault(sheet, List.of()).stream().anyMatch(SheetRoles::hasStay);
            if (!hasStay) {
                List<RecognisedSheet> left = new ArrayList<>(List.of(sheet));
                left.addAll(Optional.ofNullable(completing.remove(sheet)).orElse(List.of()));
                for (RecognisedSheet each : left) {
                    completeOrLeave(each);
                }
            }
        }
    }

    /** Reads sheets about foreign nationals even if they complete no other sheet. */
    private void takeBack(List<RecognisedSheet> sheets) {
        for (RecognisedSheet sheet : sheets) {
            if (unread.remove(sheet)) {
                completing.put(sheet, new ArrayList<>());
            }
        }
    }

    /** Orders sheets: those with identities before those with stays, and these before others with employee numbers. */
    private static int rank(RecognisedSheet sheet) {
        for (int rank = 0; rank < LEADING.size(); rank++) {
            if (LEADING.get(rank).stream().anyMatch(sheet.header().columns()::containsKey)) {
                return rank;
            }
        }
        return LEADING.size();
    }

    private void completeOrLeave(RecognisedSheet sheet) throws UnreadableFileException {
        if (!completesOne(sheet)) {
            unread.add(sheet);
        }
    }

    private boolean completesOne(RecognisedSheet sheet) throws UnreadableFileException {
        for (Map.Entry<RecognisedSheet, List<RecognisedSheet>> roster : completing.entrySet()) {
            if (completes(sheet, roster.getKey())) {
                roster.getValue().add(sheet);
                return true;
            }
        }
        return false;
    }

    /**
     * Tests whether a sheet completes a roster. Two complete sheets are two rosters: last year's does not complete this
     * year's.
     */
    private boolean completes(RecognisedSheet sheet, RecognisedSheet roster) throws UnreadableFileException {
        Set<String> more = new HashSet<>(sheet.header().columns().keySet());
        more.removeAll(roster.header().columns().keySet());
        boolean bothComplete = isComplete(sheet) && isComplete(roster);
        boolean addsNothing = more.isEmpty() && (hasStay(sheet) || !hasForeigners(sheet));
        if (addsNothing || bothComplete || !hasKey(sheet) || !hasKey(roster)) {
            return false;
        }
        EmployeeNumbers own = numbers(sheet);
        EmployeeNumbers others = numbers(roster);
        return own.areMostlyIn(others) || (!hasStay(sheet) && others.areMostlyIn(own));
    }

    private EmployeeNumbers numbers(RecognisedSheet sheet) throws UnreadableFileException {
        EmployeeNumbers known = numbers.get(sheet);
        if (known == null) {
            known = EmployeeNumbers.in(file, sheet);
            numbers.put(sheet, known);
        }
        return known;
    }

    private static boolean hasKey(RecognisedSheet sheet) {
        return sheet.header().columns().containsKey(Fact.EMPLOYEE_NO.id());
    }

    private static boolean isComplete(RecognisedSheet sheet) {
        return sheet.header().columns().keySet().containsAll(STAY);
    }

    private static boolean hasForeigners(RecognisedSheet sheet) {
        return FOREIGN.stream().anyMatch(sheet.header().columns()::containsKey);
    }

    public static boolean hasStay(RecognisedSheet sheet) {
        return STAY.stream().anyMatch(sheet.header().columns()::containsKey);
    }
}
