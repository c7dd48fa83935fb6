package org.hsproster.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Reported;

/** Reads degrees. The words are looked for from the top of {@code degrees.csv}; the first that occurs decides. */
final class DegreeReader implements ValueReader<AcademicBackground> {

    static final Worth<AcademicBackground> WORTH =
            new Worth<>(held -> AcademicBackground.of(), Optional.of(DegreeReader::both));

    private static final Remarks REMARKS = Remarks.of("degree");
    private static final Pattern SEPARATOR = Pattern.compile("[+/,、・&;]|及び|および|\\band\\b|と");
    private static final Pattern AFTER_FIRST_WORD = Pattern.compile("[ (].*$");
    private static final String NO_DEGREE = "NONE";
    private static final String UNCLEAR = "UNCLEAR";

    private final List<Word> words = new ArrayList<>();

    private record Word(Pattern pattern, String meaning) {}

    DegreeReader() {
        for (CSVRecord row : Resource.rows("degrees.csv")) {
            words.add(new Word(Pattern.compile(row.get("pattern")), row.get("meaning")));
        }
    }

    @Override
    public Reported<AcademicBackground> read(RawCell cell, CellNotes notes) {
        List<String> meanings = Stream.of(SEPARATOR.split(Spelling.folded(cell.raw()), -1))
                .flatMap(part -> meaningOf(part).stream())
                .toList();
        if (meanings.contains(UNCLEAR)) {
            return notes.refused(RosterFindingCode.DEGREE_UNCLEAR);
        }
        if (meanings.isEmpty() || REMARKS.doubtIn(Spelling.folded(cell.raw()))) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_DEGREE);
        }
        Set<Degree> degrees = EnumSet.noneOf(Degree.class);
        meanings.stream()
                .filter(meaning -> !meaning.equals(NO_DEGREE))
                .forEach(meaning -> degrees.add(Degree.valueOf(meaning)));
        return Reported.stated(new AcademicBackground(degrees));
    }

    /** An abbreviation may have its field behind it: B.A. (Economics). */
    private Optional<String> meaningOf(String text) {
        String firstWord = AFTER_FIRST_WORD.matcher(text.strip()).replaceFirst("");
        return meaningOfKey(Spelling.key(text)).or(() -> meaningOfKey(Spelling.key(firstWord)));
    }

    private Optional<String> meaningOfKey(String key) {
        return words.stream()
                .filter(word -> word.pattern().matcher(key).find())
                .map(Word::meaning)
                .findFirst();
    }

    private static AcademicBackground both(AcademicBackground some, AcademicBackground others) {
        Set<Degree> degrees = EnumSet.noneOf(Degree.class);
        degrees.addAll(some.degrees());
        degrees.addAll(others.degrees());
        return new AcademicBackground(degrees);
    }
}
