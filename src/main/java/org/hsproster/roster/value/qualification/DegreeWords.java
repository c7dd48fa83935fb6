package org.hsproster.roster.value.qualification;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.roster.value.ResourceTable;

/** The words in the names of degrees, fields and schools: {@code degree-words.csv}. */
final class DegreeWords {

    private static final Pattern SCHOOL = Pattern.compile("[\\p{IsHan}ァ-ヶー々]{1,12}?大学(?:院|校)?(?!士)");
    private static final Pattern ENGLISH_SCHOOL = Pattern.compile(
            "(?:(?:[A-Z][a-z]+|of|the) )*(?:University|Institute|College)" + "(?: (?:of|for|and|the|in|[A-Z][a-z]+))*");
    private static final Pattern DOT = Pattern.compile("(?<=[A-Za-z])[.'’](?=[A-Za-z]|$|[^A-Za-z0-9])");
    /** Characters between words; any other sign does not belong to a degree. */
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s()\\[\\]{}<>【】〔〕《》〈〉「」『』,、;:。.・&/+'\"’‘“”|_!-]+");

    /** A dash at either end, which indicates an omission. */
    private static final Pattern OPEN_END = Pattern.compile("^[-ー]|[-ー]$");

    /** Words that by themselves leave open whether a course was completed: 修士（中）. */
    private static final Pattern OPEN_WORD = Pattern.compile("[中生]");

    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    private final Pattern japanese;
    private final Set<String> english;

    private DegreeWords(List<CSVRecord> rows) {
        japanese = Pattern.compile(words(rows, "ja").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", "|4(?=年制))+")));
        english = new HashSet<>(words(rows, "en"));
    }

    static DegreeWords standard() {
        return new DegreeWords(ResourceTable.rows("degree-words.csv"));
    }

    private static List<String> words(List<CSVRecord> rows, String language) {
        return rows.stream()
                .filter(row -> row.get("language").equals(language))
                .flatMap(row -> ResourceTable.list(row.get("words")))
                .toList();
    }

    /** Tests whether a folded text consists of these words and names of schools. */
    boolean make(String text) {
        if (OPEN_END.matcher(text).find()) {
            return false;
        }
        String words = DOT.matcher(ENGLISH_SCHOOL.matcher(text).replaceAll(" ")).replaceAll("");
        for (String word : PUNCTUATION.split(words.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty() && !english.contains(word) && !isJapanese(word)) {
                return false;
            }
        }
        return true;
    }

    /** Tests for a Japanese word, which may contain Latin words: MBA課程. */
    private boolean isJapanese(String word) {
        if (OPEN_WORD.matcher(word).matches()) {
            return false;
        }
        String rest = japanese.matcher(SCHOOL.matcher(word).replaceAll("")).replaceAll(" ");
        return LATIN.matcher(rest)
                .replaceAll(latin -> english.contains(latin.group()) ? " " : latin.group())
                .isBlank();
    }
}
