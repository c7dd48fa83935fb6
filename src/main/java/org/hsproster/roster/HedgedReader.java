package org.hsproster.roster;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.Reported;

/**
 * Reads what a cell says apart from any doubt it utters: a value with 「要確認」 or 「取得予定」 beside it is unclear, the
 * doubt alone unreadable.
 */
record HedgedReader<T>(Pattern doubt, ValueReader<T> reader) implements ValueReader<T> {

    private static final String DOUBT =
            "要確認|未確認|確認中|確認待ち?|照会中|審査中|調整中|検討中|申請中|未定|不明|仮置き" + "|\\?+|tbc|tbd|tba|unknown|pending";
    private static final String RENEWAL = "(?<!更新|更新許可|更新申請)";
    private static final String PLAN = "(?:取得|受験|申請|卒業|修了|更新)?予定";
    private static final String PROSPECT = "(?:取得|卒業|修了)?見込み?";
    private static final String ABOUT = "^(?:約|およそ|approx\\.?|about)|(?:程度|前後|頃|ごろ|くらい|ぐらい)$";

    /** Of every alternative above. */
    private static final String FIRST_OF_DOUBT = "要未確照審調検申不仮?tup取受卒修更予見約おa程前頃ごくぐ";

    private static final String BRACKETS = "([【";

    private static final Pattern ANY = anyOf(DOUBT, PLAN, PROSPECT, ABOUT);
    private static final Pattern OF_AMOUNT = anyOf(DOUBT, PLAN, ABOUT);
    private static final Pattern OF_EXPIRY =
            anyOf(DOUBT.replace("申請中", RENEWAL + "申請中"), RENEWAL + PLAN.replace("|更新", ""), PROSPECT, ABOUT);
    private static final Pattern OF_PLAN = anyOf(DOUBT);

    private static final Pattern DOUBT_ALONE =
            Pattern.compile("[(\\[【]?(?:" + DOUBT + "|" + PLAN + "|" + PROSPECT + ")[)\\]】]?");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)|\\[\\s*]|【\\s*】|^[、,:\\s]+|[、,:\\s]+$");

    /** Any doubt, plan or prospect makes the value unclear. */
    static <T> ValueReader<T> of(ValueReader<T> reader) {
        return new HedgedReader<>(ANY, reader);
    }

    /** For amounts, which are prospects by nature. */
    static <T> ValueReader<T> ofAmount(ValueReader<T> reader) {
        return new HedgedReader<>(OF_AMOUNT, reader);
    }

    /** For the expiry of a stay, which a renewal that is planned or filed leaves as it is. */
    static <T> ValueReader<T> ofExpiry(ValueReader<T> reader) {
        return new HedgedReader<>(OF_EXPIRY, reader);
    }

    /** For words of which a plan is a part, such as 退職予定. */
    static <T> ValueReader<T> ofPlan(ValueReader<T> reader) {
        return new HedgedReader<>(OF_PLAN, reader);
    }

    /** Whether a squeezed text utters a doubt and nothing else. */
    static boolean isDoubtAlone(String squeezed) {
        return !squeezed.isEmpty()
                && (BRACKETS + FIRST_OF_DOUBT).indexOf(squeezed.charAt(0)) >= 0
                && DOUBT_ALONE.matcher(squeezed).matches();
    }

    @Override
    public Reported<T> read(RawCell cell, CellNotes notes) {
        if (cell instanceof RawCell.Failed) {
            return notes.unreadable(RosterFindingCode.CELL_ERROR);
        }
        if (cell instanceof RawCell.NotCalculated) {
            return notes.unreadable(RosterFindingCode.NOT_CALCULATED);
        }
        if (!(cell instanceof RawCell.Text text)) {
            return reader.read(cell, notes);
        }
        if (Spelling.standsForBlank(text.squeezed())) {
            return Reported.missing();
        }
        if (mayDoubt(text.squeezed())) {
            Matcher doubts = doubt.matcher(Spelling.folded(text.raw()).toLowerCase(Locale.ROOT));
            if (doubts.find()) {
                return unclear(doubts.replaceAll(""), notes);
            }
        }
        return reader.read(cell, notes);
    }

    private Reported<T> unclear(String settled, CellNotes notes) {
        String value = EMPTY_BRACKETS.matcher(settled).replaceAll("").strip();
        if (value.isEmpty()) {
            return notes.unreadable(RosterFindingCode.NOT_SETTLED);
        }
        Reported<T> reported = reader.read(new RawCell.Text(value), notes);
        if (reported.confirmed().isEmpty()) {
            return reported;
        }
        notes.add(RosterFindingCode.VALUE_NOT_SETTLED);
        return new Reported.Unclear<>(reported.confirmed().get());
    }

    /** Most cells have none of the characters with which a doubt begins, and need not be searched for each of them. */
    private static boolean mayDoubt(String said) {
        for (int i = 0; i < said.length(); i++) {
            if (FIRST_OF_DOUBT.indexOf(said.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Pattern anyOf(String... doubts) {
        return Pattern.compile(String.join("|", doubts));
    }
}
