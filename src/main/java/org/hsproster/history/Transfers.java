package org.hsproster.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises people who have moved to another employer of the roster with their employee number. Where several people
 * have or had the number, nothing is recognised: a number is unique at an employer alone.
 */
final class Transfers {

    private final HistoryKey key;
    private final RosterPeople roster;

    /** The hashes of the people of the run before, by those of their numbers. */
    private final Map<String, List<String>> before;

    /** Those of the roster, by their numbers; empty until they are needed. */
    private Optional<Map<String, Set<StaffNumber>>> now = Optional.empty();

    /**
     * Returns the transfers since a run.
     *
     * @param numbers of the run before, by the hashes of its people
     */
    Transfers(HistoryKey key, RosterPeople roster, Map<String, String> numbers) {
        this.key = key;
        this.roster = roster;
        this.before = numbers.keySet().stream().collect(Collectors.groupingBy(numbers::get));
    }

    /** Returns the hash under which the run before has a person who is new at an employer. */
    Optional<String> formerHash(StaffNumber owner) {
        List<String> known = before.getOrDefault(owner.numberHash(key), List.of());
        if (known.isEmpty() || owner.employer().isEmpty()) {
            return Optional.empty();
        }
        Set<String> gone = new HashSet<>(known);
        List<StaffNumber> come = new ArrayList<>();
        for (StaffNumber each : onRoster(owner)) {
            if (!gone.remove(each.personHash(key))) {
                come.add(each);
            }
        }
        return come.equals(List.of(owner)) && gone.size() == 1
                ? gone.stream().filter(hash -> isOfAnotherEmployer(hash, owner)).findFirst()
                : Optional.empty();
    }

    private Set<StaffNumber> onRoster(StaffNumber owner) {
        Map<String, Set<StaffNumber>> numbers = now.orElseGet(this::read);
        now = Optional.of(numbers);
        return numbers.getOrDefault(owner.withoutZeros(), Set.of());
    }

    private Map<String, Set<StaffNumber>> read() {
        StaffNumbers numbers = new StaffNumbers();
        Map<String, Set<StaffNumber>> read = new HashMap<>();
        roster.read(employee -> numbers.of(employee)
                .ifPresent(each -> read.computeIfAbsent(each.withoutZeros(), number -> new LinkedHashSet<>())
                        .add(each)));
        return read;
    }

    /** Tests whether the run before knew the person at an employer, and not with the number written otherwise. */
    private boolean isOfAnotherEmployer(String hash, StaffNumber owner) {
        return owner.spellings().stream()
                .noneMatch(number -> hash.equals(number.personHash(key))
                        || hash.equals(new StaffNumber(number.number(), "").personHash(key)));
    }
}
