package org.hsproster.roster.value.qualification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.Placeholders;
import org.hsproster.roster.value.ValueRanking;
import org.hsproster.roster.value.ValueReader;
import org.hsproster.spreadsheet.RawCell;

/**
 * Reads evidence of Japanese: levels of the JLPT, scores of the BJT, a major abroad, or several of them. A level that is
 * planned or failed beside one that is held takes nothing from the latter.
 */
public record JapaneseReader() implements ValueReader<JapaneseProficiency> {

    public static final ValueRanking<JapaneseProficiency> WORTH = new ValueRanking<>(
            held -> JapaneseProficiency.none(), Optional.of((some, others) -> best(List.of(some, others))));

    private static final Pattern SEPARATOR = Pattern.compile("[+/,、;・&と]|及び|および|and(?![a-z])|→|⇒|->|=>");
    private static final Pattern ARROW = Pattern.compile("→|⇒|->|=>");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【](?<inside>[^()\\[\\]【】]*)[)\\]】]");
    private static final Pattern LEVEL = Pattern.compile("n[1-5]|bjt|[1-4]級|専攻");

    @Override
    public Reported<JapaneseProficiency> read(RawCell cell, CellFindings notes) {
        String text = cell.squeezed();
        if (Placeholders.saysNone(text)) {
            return Reported.stated(JapaneseProficiency.none());
        }
        boolean isToCome = DatesBeside.areToCome(text, notes.asOf());
        List<JapaneseText> parts = new ArrayList<>();
        for (String part : parts(DatesBeside.leftOutOf(text))) {
            Optional<JapaneseText> said = JapaneseText.of(part);
            if (said.isEmpty()) {
                return notes.unreadable(RosterFindingCode.UNREADABLE_JAPANESE);
            }
            parts.add(isToCome ? said.get().opened() : said.get());
        }
        return told(parts, ARROW.matcher(text).find() || areAlternatives(text, parts), notes);
    }

    /**
     * Tests whether it is left open what is held: none stands beside a level, or a second level of one test in brackets
     * or behind a slash.
     */
    private static boolean areAlternatives(String text, List<JapaneseText> parts) {
        List<JapaneseProficiency> held = parts.stream()
                .filter(part -> part.standing() == JapaneseText.Standing.HELD)
                .map(JapaneseText::proficiency)
                .distinct()
                .toList();
        long levels = held.stream().filter(each -> each.jlpt().isPresent()).count();
        boolean areApart = text.indexOf('/') >= 0 || BRACKETS.matcher(text).find();
        return (levels > 1 && areApart) || (held.size() > 1 && held.contains(JapaneseProficiency.none()));
    }

    private static Reported<JapaneseProficiency> told(List<JapaneseText> parts, boolean isChange, CellFindings notes) {
        if (parts.stream().anyMatch(JapaneseText::isGrade)) {
            notes.add(RosterFindingCode.GRADE_TAKEN_AT_LEAST);
        }
        Optional<JapaneseProficiency> held = best(parts, part -> part.standing() == JapaneseText.Standing.HELD);
        Optional<JapaneseProficiency> open = best(parts, part -> part.standing() == JapaneseText.Standing.OPEN);
        boolean isHeldAlone = parts.stream().allMatch(part -> part.standing() == JapaneseText.Standing.HELD);
        if (isHeldAlone && !isChange) {
            return Reported.stated(held.orElseGet(JapaneseProficiency::none));
        }
        if (held.isEmpty() ? open.isPresent() : isChange) {
            notes.add(RosterFindingCode.VALUE_NOT_SETTLED);
            return new Reported.Unclear<>(held.or(() -> open).orElseGet(JapaneseProficiency::none));
        }
        notes.add(RosterFindingCode.LEVEL_NOT_HELD);
        return Reported.stated(held.orElseGet(JapaneseProficiency::none));
    }

    /** Returns what stands in brackets belongs to what is before them, unless it names a level of its own. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        String outside = BRACKETS.matcher(JapaneseText.withoutScale(text)).replaceAll(match -> {
            String said = match.group(1);
            boolean isOfItsOwn = LEVEL.matcher(said).find() && !JapaneseText.isMajorAbroad(text);
            if (isOfItsOwn) {
                inside.add(said);
            }
            return isOfItsOwn ? "" : Matcher.quoteReplacement(said);
        });
        parts.addAll(List.of(SEPARATOR.split(outside, -1)));
        inside.forEach(said -> parts.addAll(List.of(SEPARATOR.split(said, -1))));
        return parts;
    }

    private static Optional<JapaneseProficiency> best(List<JapaneseText> all, Predicate<JapaneseText> which) {
        List<JapaneseProficiency> parts =
                all.stream().filter(which).map(JapaneseText::proficiency).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(best(parts));
    }

    private static JapaneseProficiency best(List<JapaneseProficiency> parts) {
        OptionalInt level =
                parts.stream().flatMapToInt(part -> part.jlpt().stream()).min();
        OptionalInt score =
                parts.stream().flatMapToInt(part -> part.bjtScore().stream()).max();
        return new JapaneseProficiency(level, score, parts.stream().anyMatch(JapaneseProficiency::japaneseMajorAbroad));
    }
}
