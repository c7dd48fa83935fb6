package org.hsproster.roster.value.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.JapanTime;
import org.hsproster.roster.value.KanjiNumerals;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * Splits a date from its decoration: a time of day, a day of the week, an age, the same date in another count of years,
 * a remark.
 */
final class DateDecoration {

    private static final int ISO_DATE_LENGTH = 10;

    private static final Pattern TIME =
            Pattern.compile("(?:[T ]|(?<=日))\\s*(?:[AaPp]\\.?[Mm]\\.?|午前|午後)?\\s*\\d{1,2}(?::\\d{2}|時)"
                    + "(?:[\\d:.,時分秒 ]|[AaPp]\\.?[Mm]\\.?|Z|GMT|UTC|JST|[+-]\\d{2}:?\\d{2})*(?:\\([A-Za-z ]*\\))?$");
    private static final Pattern ASIDE =
            Pattern.compile("\\(\\d{1,3}(?:歳|才|年|[かヶ]?月)\\)|\\([日月火水木金土]曜?日?\\)|[日月火水木金土]曜日?$"
                    + "|\\((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?\\)"
                    + "|^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*");
    private static final Pattern ROLE = Pattern.compile("(?:まで|迄|付け?|満了|生まれ|生|入社|退職|取得|許可|交付)$|^(?:生年月日|満了日|期限)[::]");
    private static final Pattern REMARK = Pattern.compile("[(\\[【](?<inside>[^()\\[\\]【】]*)[)\\]】]");
    private static final Pattern LOOSE_REMARK = Pattern.compile("(?:\\s*[※*].*|(?<=[\\d日])\\s+(?![年月日])\\D+)$");

    private DateDecoration() {}

    /**
     * A split text.
     *
     * @param date the part that may be the date, in lower case and without spaces
     * @param remark the rest of the text; empty if there is none
     */
    record Parts(String date, String remark) {

        /** Tests whether the remark has another day or year than the date. */
        boolean contradict(LocalDate day) {
            Optional<LocalDate> otherDay = DateNotation.day(remark).map(DateNotation.WrittenDay::date);
            Optional<Integer> otherYear = DateNotation.year(remark);
            return otherDay.filter(other -> !other.equals(day)).isPresent()
                    || otherYear.filter(other -> other != day.getYear()).isPresent();
        }

        /** Tests whether the remark says anything besides the date. */
        boolean areRemarked() {
            return !remark.isEmpty()
                    && DateNotation.day(remark).isEmpty()
                    && DateNotation.year(remark).isEmpty();
        }
    }

    static Parts parts(String text) {
        String folded = inJapan(TextNormalizer.folded(text));
        String date = TIME.matcher(folded).replaceFirst("");
        Matcher loose = LOOSE_REMARK.matcher(date);
        String remark = loose.find() ? bare(loose.group()) : "";
        String rest = remark.isEmpty() ? date : date.substring(0, loose.start());
        Parts parts = bracketed(KanjiNumerals.asDigits(bare(rest)));
        return parts.remark().isEmpty() ? new Parts(parts.date(), remark) : parts;
    }

    private static Parts bracketed(String text) {
        Matcher brackets = REMARK.matcher(text);
        if (!brackets.find()) {
            return new Parts(text, "");
        }
        String outside = text.substring(0, brackets.start()) + text.substring(brackets.end());
        String inside = brackets.group("inside");
        return outside.isEmpty() ? new Parts(inside, "") : new Parts(bare(outside), inside);
    }

    private static String bare(String text) {
        String day = ASIDE.matcher(TextNormalizer.squeezed(text)).replaceAll("");
        return ROLE.matcher(day).replaceAll("");
    }

    /** Returns a time with an offset as a day in Japan: 2027-03-31T15:00:00Z is 1 April. */
    private static String inJapan(String text) {
        if (text.indexOf('T') != ISO_DATE_LENGTH) {
            return text;
        }
        try {
            return OffsetDateTime.parse(text)
                    .atZoneSameInstant(JapanTime.ZONE)
                    .toLocalDate()
                    .toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
