package org.hsproster.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Reported;

/** Reads evidence of Japanese: levels of the JLPT, scores of the BJT, a major abroad, or several of them. */
record JapaneseReader() implements ValueReader<JapaneseProficiency> {

    static final Worth<JapaneseProficiency> WORTH =
            new Worth<>(held -> JapaneseProficiency.none(), Optional.of((some, others) -> best(List.of(some, others))));

    private static final Pattern SEPARATOR = Pattern.compile("[+/,、・&と]|及び|および|and");
    private static final Pattern WHEN = Pattern.compile("(?:19|20)\\d{2}(?:年(?:\\d{1,2}月)?|(?:[-./]\\d{1,2}){1,2})?");
    private static final Pattern PASSED = Pattern.compile("(?<!不)(?:取得|合格|認定|保有|passed)(?:済み?)?|[()]");
    private static final Pattern JLPT =
            Pattern.compile("(?:jlpt|日本語能力試験|日本語能力検定|日本語|日能試)?(?:n(?<level>[1-5])級?|(?<grade>[1-4])級)(?:\\d{2,3}点)?");
    private static final Pattern BJT =
            Pattern.compile("(?:bjt|ビジネス日本語能力テスト)(?:ビジネス日本語能力テスト)?(?<score>\\d{1,3})点?(?:以上)?");
    private static final Pattern MAJOR_ABROAD =
            Pattern.compile(".*日本語.*専攻.*(?:海外|外国).*|.*(?:海外|外国).*日本語.*専攻.*|(?:japanese|jp)_?major(?:_?abroad)?");
    private static final int BEST_SCORE = 800;

    @Override
    public Reported<JapaneseProficiency> read(RawCell cell, CellNotes notes) {
        if (Spelling.saysNone(cell.squeezed())) {
            return Reported.stated(JapaneseProficiency.none());
        }
        List<JapaneseProficiency> parts = new ArrayList<>();
        String levels = WHEN.matcher(cell.squeezed()).replaceAll("");
        for (String part : SEPARATOR.split(PASSED.matcher(levels).replaceAll(""), -1)) {
            Optional<JapaneseProficiency> proficiency = proficiency(part);
            if (proficiency.isEmpty()) {
                return notes.unreadable(RosterFindingCode.UNREADABLE_JAPANESE);
            }
            parts.add(proficiency.get());
        }
        return Reported.stated(best(parts));
    }

    private static Optional<JapaneseProficiency> proficiency(String text) {
        if (MAJOR_ABROAD.matcher(text).matches()) {
            return Optional.of(JapaneseProficiency.majorAbroad());
        }
        Matcher jlpt = JLPT.matcher(text);
        if (jlpt.matches()) {
            String level = jlpt.group("level") == null ? jlpt.group("grade") : jlpt.group("level");
            return Optional.of(JapaneseProficiency.ofJlpt(Integer.parseInt(level)));
        }
        Matcher bjt = BJT.matcher(text);
        return bjt.matches() ? score(Integer.parseInt(bjt.group("score"))) : Optional.empty();
    }

    private static Optional<JapaneseProficiency> score(int score) {
        return score <= BEST_SCORE ? Optional.of(JapaneseProficiency.ofBjt(score)) : Optional.empty();
    }

    private static JapaneseProficiency best(List<JapaneseProficiency> parts) {
        OptionalInt level =
                parts.stream().flatMapToInt(part -> part.jlpt().stream()).min();
        OptionalInt score =
                parts.stream().flatMapToInt(part -> part.bjtScore().stream()).max();
        return new JapaneseProficiency(level, score, parts.stream().anyMatch(JapaneseProficiency::japaneseMajorAbroad));
    }
}
