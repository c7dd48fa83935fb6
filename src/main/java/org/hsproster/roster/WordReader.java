package org.hsproster.roster;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;

/**
 * Reads cells that hold one of a few words.
 *
 * @param special words that mean something in this column alone; they go before the general ones
 * @param unknown what to say of any other word
 */
record WordReader<T>(Spellings<T> special, Spellings<T> general, RosterFindingCode unknown) implements ValueReader<T> {

    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[【][^)\\]】]*[)\\]】]$");

    WordReader(Spellings<T> words, RosterFindingCode unknown) {
        this(words, words, unknown);
    }

    @Override
    public Reported<T> read(RawCell cell, CellNotes notes) {
        return meaningOf(cell.raw())
                .or(() -> meaningWithoutRemark(Spelling.folded(cell.raw()), notes))
                .map(Reported::stated)
                .orElseGet(() -> notes.unreadable(unknown));
    }

    private Optional<T> meaningWithoutRemark(String text, CellNotes notes) {
        String word = REMARK.matcher(text).replaceFirst("");
        Optional<T> meaning = word.equals(text) ? Optional.empty() : meaningOf(word);
        meaning.ifPresent(known -> notes.add(RosterFindingCode.REMARK_NOT_READ, word));
        return meaning;
    }

    private Optional<T> meaningOf(String text) {
        return special.meaningOf(text).or(() -> general.meaningOf(text));
    }
}
