package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The variants of the name of a university. */
final class UniversityName {

    private static final Set<String> UNIVERSITY =
            Set.of("univ", "universitat", "universitaet", "universite", "universidad", "universidade", "universita");
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "of", "at", "in", "and", "de", "di", "zu", "der", "et", "y");
    private static final Pattern CORPORATION = Pattern.compile("^(?:国立大学法人|公立大学法人|学校法人|国立研究開発法人|独立行政法人)");
    private static final Pattern UMLAUT = Pattern.compile("[äöü]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private UniversityName() {}

    /** Returns the keys of a name, of which variants of one name share at least one. Never empty. */
    static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(name));
        if (UMLAUT.matcher(Folding.width(name)).find()) {
            keys.add(key(withUmlautsSpelledOut(name)));
        }
        return keys;
    }

    private static String key(String name) {
        return CORPORATION.matcher(String.join("", words(name))).replaceFirst("");
    }

    /** Returns the name without the word for university, so that University of X equals X University. */
    static Optional<String> turned(String name) {
        List<String> words = words(name);
        return words.remove("university") && !words.isEmpty() ? Optional.of(String.join("", words)) : Optional.empty();
    }

    /** Returns possible names of the university of which the text names a part, longest first. */
    static List<String> withoutUnit(String text) {
        List<String> names = new ArrayList<>();
        String key = Folding.key(text);
        for (int end = key.length() - 1; end > 2; end--) {
            String name = key.substring(0, end);
            String rest = key.substring(end);
            boolean isWhole = name.endsWith("大学") || name.endsWith("大学校") || name.endsWith("대학교");
            if (isWhole && UniversityRemark.isUnit(rest)) {
                names.add(name);
            }
        }
        String plain = plain(text);
        String cut = UniversityRemark.withoutUnit(plain);
        if (!cut.isEmpty() && !cut.equals(plain)) {
            names.add(cut);
        }
        if (key.endsWith("大")) {
            names.add(key + "学");
        }
        return names;
    }

    /** Tests whether a text, as {@link Folding#key}, begins with the legal form of a Japanese university. */
    static boolean isCorporation(String key) {
        return CORPORATION.matcher(key).find();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : plain(name).split(" ", -1)) {
            if (UNIVERSITY.contains(word)) {
                words.add("university");
            } else if (word.equals("st")) {
                words.add("saint");
            } else if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Returns the words of a name in lower case, without accents and punctuation. */
    static String plain(String name) {
        String text = APOSTROPHE.matcher(Folding.letters(name)).replaceAll("");
        return NOT_A_WORD.matcher(text).replaceAll(" ").strip();
    }

    private static String withUmlautsSpelledOut(String name) {
        return Folding.width(name)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }
}
