package org.hsproster.roster.value;

import java.util.function.Function;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads cells that hold one of a few words.
 *
 * @param special words that mean something in this column alone; they go before the general ones
 * @param open words that leave open what they mean, with the most that they can mean
 * @param unknown what to say of any other word
 */
public record WordReader<T>(WordList<T> special, WordList<T> general, WordList<T> open, RosterFindingCode unknown)
        implements ValueReader<T> {

    /** Of one kind: its words, and those that leave it open, whose kind ends in a question mark. */
    public static <T> WordReader<T> of(String kind, Function<String, T> valueOf, RosterFindingCode unknown) {
        WordList<T> words = WordList.of(kind, valueOf);
        return new WordReader<>(words, words, WordList.of(kind + "?", valueOf), unknown);
    }

    @Override
    public Reported<T> read(RawCell cell, CellFindings notes) {
        return special.meaningOf(cell.raw())
                .or(() -> general.meaningOf(cell.raw()))
                .map(Reported::stated)
                .or(() -> open.meaningOf(cell.raw()).map(most -> open(most, notes)))
                .orElseGet(() -> notes.unreadable(unknown));
    }

    private static <T> Reported<T> open(T most, CellFindings notes) {
        notes.add(RosterFindingCode.WORD_UNCLEAR);
        return new Reported.Unclear<>(most);
    }
}
