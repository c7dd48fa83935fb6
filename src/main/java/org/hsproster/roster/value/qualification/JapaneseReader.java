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
 * Reads evidence of Japanese: levels of the JLPT, scores of the BJT, a major abroad, or several of them. A level that
 * is held counts even if another one is planned or failed.
 */
public record JapaneseReader() implements ValueReader<JapaneseProficiency> {

    public static final ValueRanking<JapaneseProficiency> RANKING = new ValueRanking<>(
            held -> JapaneseProficiency.none(), Optional.of((some, others) -> best(List.of(some, others))));

    private static final Pattern SEPARATOR = Pattern.compile("[+/,、;・&と]|及び|および|and(?![a-z])|→|⇒|->|=>");
    private static final Pattern ARROW = Pattern.compile("→|⇒|->|=>");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【](?<inside>[^()\\[\\]【】]*)[)\\]】]");
    private static final Pattern LEVEL = Pattern.compile("n[1-5]|bjt|[1-4]級|専攻");

    @Override
    public Reported<JapaneseProficiency> read(RawCell cell, CellFindings findings) {
        String text = cell.squeezed();
        if (Placeholders.saysNone(text)) {
            return Reported.stated(JapaneseProficiency.none());
        }
        boolean isToCome = DatesBeside.areToCome(text, findings.asOf());
        List<JapaneseText> parts = new ArrayList<>();
        for (String part : parts(DatesBeside.leftOutOf(text))) {
            Optional<JapaneseText> evidence = JapaneseText.of(part);
            if (evidence.isEmpty()) {
                return findings.unreadable(RosterFindingCode.UNREADABLE_JAPANESE);
            }
            parts.add(isToCome ? evidence.get().opened() : evidence.get());
        }
        return combined(parts, ARROW.matcher(text).find() || areAlternatives(text, parts), findings);
    }

    /**
     * Tests whether it is open what is held: there is a <i>none</i> beside a level, or a second level of one test in
     * brackets or after a slash.
     */
    private static boolean areAlternatives(String text, List<JapaneseText> parts) {
        List<JapaneseProficiency> held = parts.stream()
                .filter(part -> part.possession() == JapaneseText.Possession.HELD)
                .map(JapaneseText::proficiency)
                .distinct()
                .toList();
        long levels = held.stream().filter(each -> each.jlpt().isPresent()).count();
        boolean areApart = text.indexOf('/') >= 0 || BRACKETS.matcher(text).find();
        return (levels > 1 && areApart) || (held.size() > 1 && held.contains(JapaneseProficiency.none()));
    }

    private static Reported<JapaneseProficiency> combined(
            List<JapaneseText> parts, boolean isChange, CellFindings findings) {
        if (parts.stream().anyMatch(JapaneseText::isGrade)) {
            findings.add(RosterFindingCode.GRADE_TAKEN_AT_LEAST);
        }
        Optional<JapaneseProficiency> held = best(parts, part -> part.possession() == JapaneseText.Possession.HELD);
        Optional<JapaneseProficiency> open = best(parts, part -> part.possession() == JapaneseText.Possession.OPEN);
        boolean isOnlyHeld = parts.stream().allMatch(part -> part.possession() == JapaneseText.Possession.HELD);
        if (isOnlyHeld && !isChange) {
            return Reported.stated(held.orElseGet(JapaneseProficiency::none));
        }
        if (held.isEmpty() ? open.isPresent() : isChange) {
            findings.add(RosterFindingCode.VALUE_NOT_SETTLED);
            return new Reported.Unclear<>(held.or(() -> open).orElseGet(JapaneseProficiency::none));
        }
        findings.add(RosterFindingCode.LEVEL_NOT_HELD);
        return Reported.stated(held.orElseGet(JapaneseProficiency::none));
    }

    /** Returns the parts of a text; brackets belong to the part before them, unless they name a level of their own. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        String outside = BRACKETS.matcher(JapaneseText.withoutScale(text)).replaceAll(match -> {
            String inBrackets = match.group(1);
            boolean isOfItsOwn = LEVEL.matcher(inBrackets).find() && !JapaneseText.isMajorAbroad(text);
            if (isOfItsOwn) {
                inside.add(inBrackets);
            }
            return isOfItsOwn ? "" : Matcher.quoteReplacement(inBrackets);
        });
        parts.addAll(List.of(SEPARATOR.split(outside, -1)));
        inside.forEach(inBrackets -> parts.addAll(List.of(SEPARATOR.split(inBrackets, -1))));
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
