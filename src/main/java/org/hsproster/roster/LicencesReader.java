package org.hsproster.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Licences;
import org.hsproster.employee.Reported;

/** Reads related licences: how many, or a list of their names. */
record LicencesReader() implements ValueReader<Licences> {

    /** A number may have the names in brackets beside it; whoever counted them has judged that they are related. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:\\.0+)?(?:件|個|つ|種類?|点)?(?:\\(.*\\))?");

    private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2}.*");
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern WORD_FOR_AND =
            Pattern.compile("及び|および|ならびに|並びに|(?<=[\\p{IsHan}ァ-ヶー])と(?=[\\p{IsHan}ァ-ヶA-Z])");
    private static final String SEPARATORS = "、,/・;";

    /** The reader with doubts heeded; line breaks separate names, too. */
    static ValueReader<Licences> hedged() {
        ValueReader<Licences> hedged = HedgedReader.of(new LicencesReader());
        return (cell, notes) -> hedged.read(
                cell instanceof RawCell.Text text
                        ? new RawCell.Text(LINES.matcher(text.raw().strip()).replaceAll("、"))
                        : cell,
                notes);
    }

    @Override
    public Reported<Licences> read(RawCell cell, CellNotes notes) {
        String text = cell.squeezed();
        if (Spelling.saysNone(text)) {
            return Reported.stated(Licences.of(0));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Reported.stated(Licences.of(Integer.parseInt(number.group(1))));
        }
        if (!(cell instanceof RawCell.Text) || !WORDS.matcher(text).matches()) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_COUNT);
        }
        return Reported.stated(Licences.named(names(cell.raw())));
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        String list = WORD_FOR_AND.matcher(Spelling.folded(text)).replaceAll("、");
        for (int i = 0; i < list.length(); i++) {
            char character = list.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth <= 0 && SEPARATORS.indexOf(character) >= 0) {
                add(names, name.toString());
                name.setLength(0);
            } else {
                name.append(character);
            }
        }
        add(names, name.toString());
        return names;
    }

    private static void add(List<String> names, String name) {
        String squeezed = Spelling.squeezed(name);
        if (!Spelling.saysNone(squeezed) && !Spelling.standsForBlank(squeezed)) {
            names.add(name.strip());
        }
    }
}
