package org.hsproster.roster.value;

import java.util.function.Function;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads cells with one of a few words.
 *
 * @param special words with a meaning in this column only; they precede the general ones
 * @param open words with several meanings, with the one of most points
 * @param unknown the finding about any other word
 */
public record WordReader<T>(WordList<T> special, WordList<T> general, WordList<T> open, RosterFindingCode unknown)
        implements ValueReader<T> {

    /** Returns a reader of the words of one kind, and of its open words, whose kind ends in a question mark. */
    public static <T> WordReader<T> of(String kind, Function<String, T> valueOf, RosterFindingCode unknown) {
        WordList<T> words = WordList.of(kind, valueOf);
        return new WordReader<>(words, words, WordList.of(kind + "?", valueOf), unknown);
    }

    @Override
    public Reported<T> read(RawCell cell, CellFindings findings) {
        return special.meaningOf(cell.raw())
                .or(() -> general.meaningOf(cell.raw()))
                .map(Reported::stated)
                .or(() -> open.meaningOf(cell.raw()).map(most -> open(most, findings)))
                .orElseGet(() -> findings.unreadable(unknown));
    }

    private static <T> Reported<T> open(T most, CellFindings findings) {
        findings.add(RosterFindingCode.WORD_UNCLEAR);
        return new Reported.Unclear<>(most);
    }
}
