package org.hsproster.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hsproster.settings.SettingsProblem.Code;

/** The keys that there are, each known once it has been asked for, and what is wrong with those of the file. */
final class KnownKeys {

    private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

    private final SortedSet<String> known = new TreeSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<SettingsProblem> problems = new ArrayList<>();

    void know(String key) {
        known.add(key);
    }

    void watch(Section section) {
        sections.add(section);
    }

    void complain(Code code, OptionalInt line, Object... values) {
        problems.add(SettingsProblem.of(code, line, values));
    }

    SortedSet<String> known() {
        return known;
    }

    /** Returns what is wrong, from the first line to the last. To be asked when every key has been asked for. */
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

    /** By the letters of its last word, since that is the one a person has written. */
    private String nearest(String unknown) {
        return known.stream()
                .min(Comparator.<String>comparingInt(key -> LETTERS.apply(lastWord(unknown), lastWord(key)))
                        .thenComparing(key -> LETTERS.apply(unknown, key)))
                .orElseThrow();
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
