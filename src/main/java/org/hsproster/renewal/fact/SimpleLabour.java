package org.hsproster.renewal.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds words in a description of duties that indicate simple labour (単純労働). */
public final class SimpleLabour {

    private static final String LATIN = "a-z";
    private static final String KATAKANA = "ァ-ヺー";

    private final Map<String, Pattern> words = new LinkedHashMap<>();
    private final List<String> skilled = new ArrayList<>();

    public SimpleLabour() {
        for (String line : text().lines().toList()) {
            if (line.startsWith("!")) {
                skilled.add(line.substring(1));
            } else if (!line.startsWith("#")) {
                words.put(line, wholeWord(line));
            }
        }
    }

    /** Returns the words of the list that occur in {@code duties}. */
    public List<String> in(String duties) {
        String text = Normalizer.normalize(duties, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String each : skilled) {
            text = text.replace(each, " ");
        }
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Pattern> word : words.entrySet()) {
            if (word.getValue().matcher(text).find()) {
                found.add(word.getKey());
            }
        }
        return found;
    }

    /**
     * Returns a pattern for a whole word: letters and katakana are bounded by other characters, Chinese characters are
     * not.
     */
    private static Pattern wholeWord(String word) {
        String kind = word.matches("[" + LATIN + "].*") ? LATIN : KATAKANA;
        String first = word.matches("[" + kind + "].*") ? "(?<![" + kind + "])" : "";
        String last = word.matches(".*[" + kind + "]") ? "(?![" + kind + "])" : "";
        return Pattern.compile(first + Pattern.quote(word) + last);
    }

    private static String text() {
        try (InputStream stream = SimpleLabour.class.getResourceAsStream("simple-labour.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
