package org.hsproster.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.Degree;
import org.hsproster.employee.Reported;

/**
 * Reads degrees. The words are looked for from the top of {@code degrees.csv}; the first that occurs decides, both what
 * is certain and, where a course was not completed or is not named, the most that may be.
 */
final class DegreeReader implements ValueReader<AcademicBackground> {

    static final Worth<AcademicBackground> WORTH =
            new Worth<>(held -> AcademicBackground.of(), Optional.of(DegreeReader::both));

    private static final Pattern SEPARATOR = Pattern.compile("[+/,、・&;]|及び|および|\\band\\b|と");
    private static final Pattern AFTER_FIRST_WORD = Pattern.compile("[ (].*$");
    private static final String NO_DEGREE = "NONE";
    /** Denies the degree beside which it stands: 修士なし, no MBA. */
    private static final Pattern DENIAL =
            Pattern.compile("なし|無し?|(?<![a-z])(?:no|none)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private final DegreeWords vocabulary = DegreeWords.standard();
    private final List<Meaning> meanings = new ArrayList<>();

    /**
     * What a word means.
     *
     * @param certain the degree that is held
     * @param isOpen whether another one may be held
     * @param most that one, the highest that it may be
     */
    private record Meaning(Pattern pattern, Set<Degree> certain, boolean isOpen, Set<Degree> most) {

        static Meaning of(CSVRecord row) {
            return new Meaning(
                    Pattern.compile(row.get("pattern")),
                    degrees(row.get("degree")),
                    !row.get("most").isEmpty(),
                    degrees(row.get("most")));
        }

        private static Set<Degree> degrees(String name) {
            return name.isEmpty() || name.equals(NO_DEGREE) ? Set.of() : Set.of(Degree.valueOf(name));
        }
    }

    DegreeReader() {
        Resource.rows("degrees.csv").forEach(row -> meanings.add(Meaning.of(row)));
    }

    @Override
    public Reported<AcademicBackground> read(RawCell cell, CellNotes notes) {
        String whole = Spelling.folded(cell.raw());
        String text = DatesBeside.leftOutOf(whole);
        List<Meaning> said = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            meaningOf(part).ifPresent(said::add);
        }
        if (said.isEmpty() || !vocabulary.make(text)) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_DEGREE);
        }
        AcademicBackground certain = background(said, false);
        AcademicBackground most = background(said, true);
        if (!most.degrees().isEmpty() && DENIAL.matcher(text).find()) {
            return notes.unreadable(RosterFindingCode.UNREADABLE_DEGREE);
        }
        if (DatesBeside.areToCome(whole, notes.asOf())) {
            notes.add(RosterFindingCode.VALUE_NOT_SETTLED);
            return new Reported.Unclear<>(most);
        }
        boolean isOpen = said.stream().anyMatch(Meaning::isOpen);
        if (!isOpen || (most.equals(certain) && !certain.degrees().isEmpty())) {
            return Reported.stated(certain);
        }
        notes.add(RosterFindingCode.DEGREE_UNCLEAR);
        return new Reported.Unclear<>(most);
    }

    private static AcademicBackground background(List<Meaning> said, boolean isAtMost) {
        Set<Degree> degrees = EnumSet.noneOf(Degree.class);
        for (Meaning meaning : said) {
            degrees.addAll(meaning.certain());
            degrees.addAll(isAtMost ? meaning.most() : Set.of());
        }
        return new AcademicBackground(degrees);
    }

    /** An abbreviation may have its field behind it: B.A. (Economics). */
    private Optional<Meaning> meaningOf(String text) {
        String firstWord = AFTER_FIRST_WORD.matcher(text.strip()).replaceFirst("");
        return meaningOfKey(Spelling.key(text)).or(() -> meaningOfKey(Spelling.key(firstWord)));
    }

    private Optional<Meaning> meaningOfKey(String key) {
        return meanings.stream()
                .filter(meaning -> meaning.pattern().matcher(key).find())
                .findFirst();
    }

    private static AcademicBackground both(AcademicBackground some, AcademicBackground others) {
        Set<Degree> degrees = EnumSet.noneOf(Degree.class);
        degrees.addAll(some.degrees());
        degrees.addAll(others.degrees());
        return new AcademicBackground(degrees);
    }
}
