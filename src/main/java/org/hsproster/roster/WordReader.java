package org.hsproster.roster;

import org.hsproster.employee.Reported;

/**
 * Reads cells that hold one of a few words.
 *
 * @param special words that mean something in this column alone; they go before the general ones
 * @param unknown what to say of any other word
 */
record WordReader<T>(Spellings<T> special, Spellings<T> general, RosterFindingCode unknown) implements ValueReader<T> {

    WordReader(Spellings<T> words, RosterFindingCode unknown) {
        this(words, words, unknown);
    }

    @Override
    public Reported<T> read(RawCell cell, CellNotes notes) {
        return special.meaningOf(cell.raw())
                .or(() -> general.meaningOf(cell.raw()))
                .map(Reported::stated)
                .orElseGet(() -> notes.unreadable(unknown));
    }
}
