package org.hsproster.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.report.LeftPerson;
import org.hsproster.report.LeftPerson.KnownNumber;
import org.hsproster.report.LeftPerson.Source;

/** Finds the employee numbers of people who left, of which only hashes are stored, among numbers that are known. */
final class LeftPeople {

    private final HistoryKey key;
    private final Map<String, KnownNumber> byHash = new HashMap<>();

    LeftPeople(HistoryKey key) {
        this.key = key;
    }

    /** Adds numbers that people who left may have had; the source that is added last is told. */
    void know(Collection<StaffNumber> numbers, Source source) {
        numbers.forEach(number -> byHash.put(number.numberHash(key), new KnownNumber(number.number(), source)));
    }

    /**
     * Returns the people with their last state.
     *
     * @param hashes of their numbers, by the hash of the person
     */
    List<LeftPerson> of(Collection<RecordedPerson> people, Map<String, String> hashes) {
        return people.stream()
                .map(person -> new LeftPerson(
                        Optional.ofNullable(hashes.get(person.key().person()))
                                .flatMap(hash -> Optional.ofNullable(byHash.get(hash))),
                        person.state().outlook(),
                        person.state().pointsAtFiling(),
                        person.state().expiresOn()))
                .toList();
    }

    /** Returns numbers without their employers. */
    static List<StaffNumber> withoutEmployers(Set<String> numbers) {
        return numbers.stream().map(number -> new StaffNumber(number, "")).toList();
    }
}
