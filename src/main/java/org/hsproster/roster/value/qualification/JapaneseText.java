package org.hsproster.roster.value.qualification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.roster.value.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence of Japanese, such as 日本語能力試験N1合格 or N1結果待ち.
 *
 * @param isGrade whether it has a grade of the BJT without the score, so that the lowest score of the grade counts
 */
record JapaneseText(JapaneseProficiency proficiency, Possession possession, boolean isGrade) {

    /** Whether the level is held. */
    enum Possession {
        HELD,
        /** It may be held now or later: planned, results awaited, equivalent to the level. */
        OPEN,
        /** It is not held: failed, not taken, in preparation. */
        NOT_HELD
    }

    private static final String HELD = "(?:に)?(?:取得|合格|認定|保有|所持|passed|certified)(?:済み?|者)?|あり|有り?";
    private static final String OPEN = "(?:取得|受験|合格|申込)?(?:予定|見込み?)|受験中|受験済み?|結果待ち?|相当|同等|レベル|程度|equivalent|level";
    private static final String NOT_HELD =
            "不合格|未受験|未取得|未合格|未受検|未|(?:を?)(?:勉強|学習|対策|準備|挑戦)中|目標|目指し(?:て(?:いる)?|中)|failed|notpassed|nottaken|studying";
    private static final String STANDING =
            "(?:(?<held>" + HELD + ")|(?<open>" + OPEN + ")|(?<nothing>" + NOT_HELD + "))?";

    private static final Pattern JLPT =
            Pattern.compile("(?:jlpt|日本語能力試験|日本語能力検定|日本語検定|日本語|日能試|:)*(?:n(?<level>[1-5])級?|(?<grade>[1-4])級)"
                    + "(?:(?<score>\\d{2,3})点)?(?:cefr)?(?<cefr>[abc][12])?" + STANDING);
    private static final Pattern BJT = Pattern.compile("(?:bjt|ビジネス日本語能力テスト|:)+(?:(?<score>\\d{1,3})点?(?:以上)?)?"
            + "(?:j(?<grade>[1-5])(?<plus>\\+|プラス)?)?" + STANDING);
    private static final Pattern SCALE = Pattern.compile("(?<=\\d)点?/180点?|(?<=j1)\\+");
    private static final Pattern WORDS_OF_MAJOR = Pattern.compile(
            "(?:海外|外国|現地|の|大学院?|で|にて|を|日本語|学|科|専攻|主|卒業?|修了|[()・:])+|(?:japanese|jp)_?major(?:_?abroad)?");

    private static final int BEST_SCORE = 800;

    /** The lowest score of each grade; J1+ is grade 0. */
    private static final List<Integer> LOWEST_OF_GRADE = List.of(600, 530, 420, 320, 200, 0);

    /** The scores of 180 with which a level is passed. */
    private static final List<Integer> PASS_MARKS = List.of(100, 90, 95, 90, 80);

    /** The levels of the CEFR that certificates state for each level. */
    private static final Map<String, String> CEFR =
            Map.of("1", "c1 b2", "2", "b2 b1", "3", "b1 a2", "4", "a2", "5", "a1");

    /**
     * Returns the evidence in a part; empty if it says anything else.
     *
     * @param part in lower case, without spaces or brackets
     */
    static Optional<JapaneseText> of(String part) {
        if (isMajorAbroad(part)) {
            return Optional.of(new JapaneseText(JapaneseProficiency.majorAbroad(), Possession.HELD, false));
        }
        if (Placeholders.saysNone(part)) {
            return Optional.of(new JapaneseText(JapaneseProficiency.none(), Possession.HELD, false));
        }
        return jlpt(part).or(() -> bjt(part));
    }

    /** Removes the maximum of a score, and replaces the sign of J1+ by a word, since signs separate parts. */
    static String withoutScale(String text) {
        return SCALE.matcher(text).replaceAll(match -> match.group().equals("+") ? "プラス" : "点");
    }

    static boolean isMajorAbroad(String text) {
        return WORDS_OF_MAJOR.matcher(text).matches()
                && (text.contains("major")
                        || (text.contains("日本語")
                                && text.contains("専攻")
                                && (text.contains("海外") || text.contains("外国") || text.contains("現地"))));
    }

    private static Optional<JapaneseText> jlpt(String text) {
        Matcher match = JLPT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String level = match.group("level") == null ? match.group("grade") : match.group("level");
        @Nullable String cefr = match.group("cefr");
        if (cefr != null && !CEFR.getOrDefault(level, "").contains(cefr)) {
            return Optional.empty();
        }
        int number = Integer.parseInt(level);
        @Nullable String score = match.group("score");
        boolean isFailed = score != null && Integer.parseInt(score) < PASS_MARKS.get(number - 1);
        Possession possession = isFailed ? Possession.NOT_HELD : possession(match);
        return Optional.of(new JapaneseText(JapaneseProficiency.ofJlpt(number), possession, false));
    }

    private static Optional<JapaneseText> bjt(String text) {
        Matcher match = BJT.matcher(text);
        if (!match.matches() || (match.group("score") == null && match.group("grade") == null)) {
            return Optional.empty();
        }
        int grade = match.group("grade") == null ? -1 : Integer.parseInt(match.group("grade"));
        int exact = grade == 1 && match.group("plus") != null ? 0 : grade;
        if (match.group("score") == null) {
            return Optional.of(
                    new JapaneseText(JapaneseProficiency.ofBjt(LOWEST_OF_GRADE.get(exact)), possession(match), true));
        }
        int score = Integer.parseInt(match.group("score"));
        boolean isOfGrade = grade < 0
                || (score >= LOWEST_OF_GRADE.get(exact) && (exact == 0 || score < LOWEST_OF_GRADE.get(exact - 1)));
        return score <= BEST_SCORE && isOfGrade
                ? Optional.of(new JapaneseText(JapaneseProficiency.ofBjt(score), possession(match), false))
                : Optional.empty();
    }

    private static Possession possession(Matcher match) {
        if (match.group("open") != null) {
            return Possession.OPEN;
        }
        return match.group("nothing") == null ? Possession.HELD : Possession.NOT_HELD;
    }

    /** Returns the same evidence for a future test. */
    JapaneseText opened() {
        return possession == Possession.HELD ? new JapaneseText(proficiency, Possession.OPEN, isGrade) : this;
    }
}
