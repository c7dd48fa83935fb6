package org.hsproster.roster.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/** Reads a nationality as it is written; all names of Japan become 日本. */
public final class NationalityReader implements ValueReader<String> {

    private static final String JAPAN = "日本";
    private static final Pattern SEPARATOR = Pattern.compile("[・/、,&+;:()\\[\\]【】 →⇒]|->|=>|と|及び|および");

    /** A nationality that was given up. */
    private static final Pattern FORMER = Pattern.compile("(?:旧国籍|前国籍|元国籍|出生国|旧|元|former(?:ly)?)[: ]?[^()\\[\\]/、,・]+");

    private static final ValueReader<String> TEXT = new TextReader();

    private final WordList<Boolean> japan = WordList.of("nationality", any -> true);
    private final WordList<Boolean> naturalised = WordList.of("naturalised", any -> true);

    @Override
    public Reported<String> read(RawCell cell, CellFindings findings) {
        Reported<String> text = TEXT.read(cell, findings);
        Optional<String> nationality = text.confirmed();
        if (nationality.isEmpty()) {
            return text;
        }
        if (japan.meaningOf(nationality.get()).isPresent()) {
            return Reported.stated(JAPAN);
        }
        List<String> parts = Stream.of(SEPARATOR.split(
                        FORMER.matcher(TextNormalizer.folded(nationality.get())).replaceAll(""), -1))
                .filter(part -> !part.isBlank())
                .filter(part -> naturalised.meaningOf(part).isEmpty())
                .toList();
        long ofJapan =
                parts.stream().filter(part -> japan.meaningOf(part).isPresent()).count();
        if (ofJapan == 0) {
            return text;
        }
        if (ofJapan == parts.size()) {
            return Reported.stated(JAPAN);
        }
        findings.add(RosterFindingCode.SEVERAL_NATIONALITIES);
        return new Reported.Unclear<>(JAPAN);
    }
}
