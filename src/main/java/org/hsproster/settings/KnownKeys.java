package org.hsproster.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hsproster.settings.SettingsProblem.Code;

/** The known keys, collected as they are read, and the problems of those in the file. */
final class KnownKeys {

    private static final LevenshteinDistance EDIT_DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final SortedSet<String> known = new TreeSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<SettingsProblem> problems = new ArrayList<>();

    void addKnown(String key) {
        known.add(key);
    }

    void add(Section section) {
        sections.add(section);
    }

    void add(Code code, OptionalInt line, Object... values) {
        problems.add(SettingsProblem.of(code, line, values));
    }

    SortedSet<String> known() {
        return known;
    }

    /** Returns the problems, from the first line to the last. May be called only when all keys have been read. */
    List<SettingsProblem> problems() {
        List<SettingsProblem> all = new ArrayList<>(problems);
        for (Section section : sections) {
            section.left()
                    .forEach((key, line) ->
                            all.add(SettingsProblem.of(Code.UNKNOWN_KEY, OptionalInt.of(line), key, nearest(key))));
        }
        all.sort(Comparator.comparingInt(problem -> problem.line().orElse(Integer.MAX_VALUE)));
        return all;
    }

    /** Returns the known key that is nearest to an unknown one, comparing the last words first. */
    private String nearest(String unknown) {
        return known.stream()
                .min(Comparator.<String>comparingInt(key -> EDIT_DISTANCE.apply(lastWord(unknown), lastWord(key)))
                        .thenComparing(key -> EDIT_DISTANCE.apply(unknown, key)))
                .orElseThrow();
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
