package org.hsproster.roster.value.qualification;

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
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.ResourceTable;
import org.hsproster.roster.value.ValueRanking;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * Reads degrees. The first entry of {@code degrees.csv} that occurs decides both what is certain and, if a course was
 * not completed or is not named, the highest degree that is possible.
 */
public final class DegreeReader implements ValueReader<AcademicBackground> {

    public static final ValueRanking<AcademicBackground> RANKING =
            new ValueRanking<>(held -> AcademicBackground.of(), Optional.of(DegreeReader::both));

    private static final Pattern SEPARATOR = Pattern.compile("[+/,、・&;]|及び|および|\\band\\b|と");
    private static final Pattern AFTER_FIRST_WORD = Pattern.compile("[ (].*$");
    private static final Pattern WITHOUT = Pattern.compile("(?:学位)?(?:なし|無し|無)|none|no(?:degree)?");
    private static final String NO_DEGREE = "NONE";

    private final DegreeWords vocabulary = DegreeWords.standard();
    private final List<Meaning> meanings = new ArrayList<>();

    /**
     * The meaning of a word.
     *
     * @param certain the degree that is held
     * @param isOpen whether another one may be held
     * @param most the highest degree that is possible
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

    public DegreeReader() {
        ResourceTable.rows("degrees.csv").forEach(row -> meanings.add(Meaning.of(row)));
    }

    @Override
    public Reported<AcademicBackground> read(RawCell cell, CellFindings findings) {
        if (WITHOUT.matcher(TextNormalizer.key(cell.raw())).matches()) {
            return Reported.stated(AcademicBackground.of());
        }
        String whole = TextNormalizer.folded(cell.raw());
        String text = DatesBeside.leftOutOf(whole);
        List<Meaning> meanings = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            meaningOf(part).ifPresent(meanings::add);
        }
        if (meanings.isEmpty() || !vocabulary.make(text)) {
            return findings.unreadable(RosterFindingCode.UNREADABLE_DEGREE);
        }
        AcademicBackground certain = background(meanings, false);
        AcademicBackground most = background(meanings, true);
        if (DatesBeside.areToCome(whole, findings.asOf())) {
            findings.add(RosterFindingCode.VALUE_NOT_SETTLED);
            return new Reported.Unclear<>(most);
        }
        boolean isOpen = meanings.stream().anyMatch(Meaning::isOpen) || isEither(text, meanings);
        boolean isKnown = most.equals(certain) && !certain.degrees().isEmpty() && !isEither(text, meanings);
        if (!isOpen || isKnown) {
            return Reported.stated(certain);
        }
        findings.add(RosterFindingCode.DEGREE_UNCLEAR);
        return new Reported.Unclear<>(most);
    }

    /** Tests whether a slash between a degree and a school without one may mean <i>or</i>. */
    private static boolean isEither(String text, List<Meaning> meanings) {
        return text.contains("/")
                && meanings.stream()
                        .anyMatch(
                                each -> each.most().isEmpty() && each.certain().isEmpty())
                && meanings.stream().anyMatch(each -> !each.certain().isEmpty());
    }

    private static AcademicBackground background(List<Meaning> meanings, boolean isAtMost) {
        Set<Degree> degrees = EnumSet.noneOf(Degree.class);
        for (Meaning meaning : meanings) {
            degrees.addAll(meaning.certain());
            degrees.addAll(isAtMost ? meaning.most() : Set.of());
        }
        return new AcademicBackground(degrees);
    }

    /** Returns the meaning of a text; abbreviations may be followed by a field: B.A. (Economics). */
    private Optional<Meaning> meaningOf(String text) {
        String firstWord = AFTER_FIRST_WORD.matcher(text.strip()).replaceFirst("");
        return meaningOfKey(TextNormalizer.key(text)).or(() -> meaningOfKey(TextNormalizer.key(firstWord)));
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
