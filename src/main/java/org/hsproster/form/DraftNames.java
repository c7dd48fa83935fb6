package org.hsproster.form;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hsproster.employee.Fact;
import org.hsproster.report.AssessedEntry;
import org.hsproster.roster.person.RosterEntry;

/**
 * The names of the files of people of a run, such as drafts: by employee number, with the row where it is missing or not unique. They contain no
 * names of people. The same people in the same order have the same names.
 */
public final class DraftNames {

    private static final int MAX_LENGTH = 60;

    private record Place(Path file, Optional<String> sheet, int row) {

        static Place of(RosterEntry person) {
            return new Place(person.sheet().file(), person.sheet().sheet(), person.row());
        }
    }

    private record First(String number, Place place) {}

    /** A name that has changed, since another person has the same number. */
    record Renaming(String before, String after) {}

    private final Predicate<AssessedEntry> isNamed;
    private final String ending;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, First> firsts = new HashMap<>();
    private final Map<Place, String> names = new HashMap<>();

    /** Names drafts of the form. */
    public DraftNames(LocalDate asOf) {
        this(person -> DraftPage.isFor(person, asOf), "-" + asOf + ".xlsx");
    }

    /**
     * Names other files.
     *
     * @param isNamed tests whether a person gets one
     * @param ending of all names
     */
    public DraftNames(Predicate<AssessedEntry> isNamed, String ending) {
        this.isNamed = isNamed;
        this.ending = ending;
    }

    /** Names the draft of the next person, and returns its file, which is final after the last person. */
    public Supplier<Optional<String>> add(AssessedEntry person) {
        named(person);
        Place place = Place.of(person.entry());
        return names.containsKey(place) ? () -> file(place) : Optional::empty;
    }

    /** Returns the name of the file of a person's draft; empty if there is no draft. */
    Optional<String> of(AssessedEntry person) {
        return file(Place.of(person.entry()));
    }

    private Optional<String> file(Place place) {
        return Optional.ofNullable(names.get(place)).map(this::file);
    }

    /** Names the draft of the next person, if there is one, and returns a change of an earlier name. */
    Optional<Renaming> named(AssessedEntry person) {
        if (!isNamed.test(person)) {
            return Optional.empty();
        }
        Place place = Place.of(person.entry());
        String number = person.entry()
                .employee()
                .confirmed(Fact.EMPLOYEE_NO)
                .map(DraftNames::sanitised)
                .orElse("");
        First first = number.isEmpty() ? null : firsts.putIfAbsent(key(number), new First(number, place));
        if (first == null && !number.isEmpty() && taken.add(key(number))) {
            names.put(place, number);
            return Optional.empty();
        }
        Optional<Renaming> renaming = Optional.ofNullable(first).flatMap(this::withItsRow);
        names.put(place, withRow(number, place.row()));
        return renaming;
    }

    /** Adds the row to the name of the first person with a number, unless it has been added. */
    private Optional<Renaming> withItsRow(First first) {
        if (!first.number().equals(names.get(first.place()))) {
            return Optional.empty();
        }
        String name = withRow(first.number(), first.place().row());
        names.put(first.place(), name);
        return Optional.of(new Renaming(file(first.number()), file(name)));
    }

    private String withRow(String number, int row) {
        String name = (number.isEmpty() ? "" : number + "-") + "row" + row;
        String unused = name;
        for (int count = 2; !taken.add(key(unused)); count++) {
            unused = name + "-" + count;
        }
        return unused;
    }

    private String file(String name) {
        return name + ending;
    }

    /** Returns a key that is equal for names that differ in case, for file systems that ignore it. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the number with letters and digits of any script, dots and dashes only. */
    private static String sanitised(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
        String safe = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_").replaceFirst("^[._-]+", "");
        return safe.substring(0, Math.min(safe.length(), MAX_LENGTH));
    }
}
