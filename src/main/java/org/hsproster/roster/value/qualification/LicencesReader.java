package org.hsproster.roster.value.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Licences;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.roster.value.Remarks;
import org.hsproster.roster.value.UncertainValueReader;
import org.hsproster.roster.value.ValueRanking;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;
import org.jspecify.annotations.Nullable;

/** Reads related licences: their number, or a list of their names. */
public record LicencesReader() implements ValueReader<Licences> {

    private static final Remarks REMARKS = Remarks.of("licences");
    /** A number, optionally with the names in brackets, which then count. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<number>\\d{1,2})(?:\\.0+)?(?:件|個|つ|種類?|点)?(?:\\((?<names>[^()]*)\\))?");

    /** Signs that mark a name as chosen, crossed out or doubtful. */
    private static final Pattern SIGNS = Pattern.compile("[×✕☓✖✗✘○◯◎●△▲▽▼□☐■☑✓✔✅]");

    private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2}.*");
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern WORD_FOR_AND =
            Pattern.compile("及び|および|ならびに|並びに|(?<=[\\p{IsHan}ァ-ヶー])と(?=[\\p{IsHan}ァ-ヶA-Z])");
    private static final ValueRanking<Licences> RANKING =
            new ValueRanking<>(held -> Licences.of(0), Optional.of(LicencesReader::more));
    private static final String SEPARATORS = "、,/・;";

    /** Returns a reader that handles remarks; line breaks separate names, too. */
    public static ValueReader<Licences> remarked() {
        ValueReader<Licences> remarked = UncertainValueReader.of("licences", RANKING, new LicencesReader());
        return (cell, findings) -> remarked.read(
                cell instanceof RawCell.Text text
                        ? new RawCell.Text(LINES.matcher(text.raw().strip()).replaceAll("、"))
                        : cell,
                findings);
    }

    @Override
    public Reported<Licences> read(RawCell cell, CellFindings findings) {
        String text = cell.squeezed();
        if (Placeholders.saysNone(text)) {
            return Reported.stated(Licences.of(0));
        }
        Matcher number = NUMBER.matcher(TextNormalizer.folded(cell.raw()));
        if (number.matches()) {
            return numbered(Integer.parseInt(number.group("number")), number.group("names"), findings);
        }
        boolean isList = cell instanceof RawCell.Text
                && WORDS.matcher(text).matches()
                && !SIGNS.matcher(text).find()
                && !REMARKS.occurIn(text);
        return isList ? listed(cell.raw(), findings) : findings.unreadable(RosterFindingCode.UNREADABLE_COUNT);
    }

    /** Returns the names without the days on which the licences were acquired, which must not be in the future. */
    private static Reported<Licences> listed(String text, CellFindings findings) {
        Licences named = Licences.named(names(DatesBeside.leftOutOf(text)));
        if (!DatesBeside.areToCome(text, findings.asOf())) {
            return Reported.stated(named);
        }
        findings.add(RosterFindingCode.VALUE_NOT_SETTLED);
        return new Reported.Unclear<>(named);
    }

    private static Reported<Licences> numbered(int number, @Nullable String names, CellFindings findings) {
        if (names == null) {
            return Reported.stated(Licences.of(number));
        }
        List<String> listed = names(names);
        return listed.size() == number && !REMARKS.occurIn(names)
                ? Reported.stated(Licences.named(listed))
                : findings.unreadable(RosterFindingCode.UNREADABLE_COUNT);
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        String list = WORD_FOR_AND.matcher(TextNormalizer.folded(text)).replaceAll("、");
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
        String squeezed = TextNormalizer.squeezed(name);
        if (!Placeholders.saysNone(squeezed) && !Placeholders.standsForBlank(squeezed)) {
            names.add(name.strip());
        }
    }

    private static Licences more(Licences some, Licences others) {
        return some.count() + some.names().size()
                        >= others.count() + others.names().size()
                ? some
                : others;
    }
}
