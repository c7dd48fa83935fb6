package org.hsproster.roster.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The words in columns of one kind and their meanings: {@code spellings.csv}.
 *
 * @param <T> the type of the meanings
 */
public final class WordList<T> {

    private static final String OPEN_ENDS = "/~|^=<>+-→⇒←";

    private final Map<String, T> meanings = new HashMap<>();

    private WordList() {}

    /** Returns the words for the constants of an enumeration. */
    static <E extends Enum<E>> WordList<E> of(String kind, Class<E> type) {
        return of(kind, name -> Enum.valueOf(type, name));
    }

    /**
     * Returns the words of one kind.
     *
     * @param valueOf converts the column {@code value} to the meaning
     */
    public static <T> WordList<T> of(String kind, Function<String, T> valueOf) {
        WordList<T> list = new WordList<>();
        for (CSVRecord row : ResourceTable.rows("spellings.csv")) {
            if (row.get("kind").equals(kind)) {
                T meaning = valueOf.apply(row.get("value"));
                list.add(row.get("value"), meaning);
                ResourceTable.list(row.get("spellings")).forEach(word -> list.add(word, meaning));
            }
        }
        return list;
    }

    /**
     * Returns the meaning of a text; empty if it begins or ends with a sign that leaves it open, such as {@code 有/}.
     */
    public Optional<T> meaningOf(String text) {
        return isOpenEnded(text) ? Optional.empty() : Optional.ofNullable(meanings.get(TextNormalizer.key(text)));
    }

    private void add(String word, T meaning) {
        T other = meanings.putIfAbsent(TextNormalizer.key(word), meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException("spellings.csv gives two meanings to " + word);
        }
    }

    /** Tests whether a text begins or ends with a sign of something omitted. */
    private static boolean isOpenEnded(String text) {
        String folded = TextNormalizer.folded(text);
        return !folded.isEmpty()
                && (OPEN_ENDS.indexOf(folded.charAt(0)) >= 0
                        || OPEN_ENDS.indexOf(folded.charAt(folded.length() - 1)) >= 0);
    }
}
