package org.hsproster.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;

/**
 * Reads how many of something there are.
 *
 * @param notCounted what to say of a cell that has words where the number should be
 */
record CountReader(RosterFindingCode notCounted) implements ValueReader<Integer> {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\.0+)?(?:件|個|つ|種|種類|点)?");
    private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2}.*");

    @Override
    public Reported<Integer> read(RawCell cell, CellNotes notes) {
        String text = Spelling.squeezed(cell.raw());
        if (Spelling.saysNone(text)) {
            return Reported.stated(0);
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Reported.stated(Integer.valueOf(number.group(1)));
        }
        boolean hasWords = cell instanceof RawCell.Text && WORDS.matcher(text).matches();
        return notes.unreadable(hasWords ? notCounted : RosterFindingCode.UNREADABLE_COUNT);
    }
}
