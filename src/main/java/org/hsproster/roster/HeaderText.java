package org.hsproster.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column header without its decoration.
 *
 * @param key equal for two spellings of one header
 * @param unit the unit of the amounts below, where the header names one
 */
record HeaderText(String key, Optional<MoneyUnit> unit) {

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[①-⑳⑴-⒇⒈-⒛]|[(（]?[0-9０-９]{1,2}[)）.．、:：](?![0-9０-９]))");
    private static final Pattern SYMBOLS = Pattern.compile("\\p{So}");
    private static final Pattern LEADING_REMARK = Pattern.compile("^[(\\[【〔]([^)\\]】〕]*)[)\\]】〕]");
    private static final Pattern TRAILING_REMARK = Pattern.compile("[(\\[【〔]([^(\\[【〔)\\]】〕]*)[)\\]】〕]$");
    private static final Pattern TRAILING_UNIT = Pattern.compile("[:_]?((?:単位:?)?(?:千円|百万円|万円))$");
    private static final Pattern PASSING_REMARK = Pattern.compile(
            "必須|任意|required|optional|mandatory|漢字|通貨|半角|全角|数値のみ|税込|gross|" + "(?:西暦|和暦|元号|[ymd年月日/.-]){1,12}|%|");
    private static final Pattern UNIT_SEPARATOR = Pattern.compile("[・、/:]|単位");

    private static final Pattern SECTION_END = Pattern.compile("[_:\\]】]");

    /** What stands under these sections is about somebody or something else. */
    private static final Pattern FOREIGN_SECTION =
            Pattern.compile("家族|配偶者|扶養|子供|子ども|緊急|連絡先|保証人|前職|前回|旧|旅券|パスポート|口座|銀行|年金|保険"
                    + "|spouse|family|dependent|emergency|previous|passport|bank");

    private static final Pattern SECTION_WORD = Pattern.compile("(?:情報|関係|関連|事項|項目|欄|information|info|details|data)$");

    /**
     * A header taken apart.
     *
     * @param section what stands before, such as 在留資格情報
     * @param rest what follows, such as 期限, in the unit that the section may give
     */
    record Part(String section, HeaderText rest) {

        /** The header without the word that makes a section of its first half: 在留資格期限. */
        HeaderText joined() {
            return new HeaderText(
                    Spelling.key(SECTION_WORD.matcher(section).replaceFirst("")) + rest.key(), rest.unit());
        }
    }

    /** The ways to read a header as a whole, the most literal first: with its number, without it. */
    static List<HeaderText> readings(String header) {
        return List.of(of(header), of(unnumbered(header)));
    }

    /** The ways to part a header from its section. Sections about somebody or something else are left whole. */
    static List<Part> parts(String header) {
        List<Part> parts = new ArrayList<>();
        String unnumbered = unnumbered(header);
        Matcher end = SECTION_END.matcher(unnumbered);
        while (end.find()) {
            String section = unnumbered.substring(0, end.start());
            if (!FOREIGN_SECTION.matcher(section).find()) {
                HeaderText rest = of(unnumbered.substring(end.end()));
                parts.add(new Part(
                        section,
                        new HeaderText(
                                rest.key(), rest.unit().or(() -> of(section).unit()))));
            }
        }
        return parts;
    }

    /** Whether a text names a group of columns rather than one. */
    static boolean isSection(String text) {
        String squeezed = Spelling.squeezed(text);
        return SECTION_WORD.matcher(squeezed).find()
                || FOREIGN_SECTION.matcher(squeezed).find();
    }

    private static String unnumbered(String header) {
        return Spelling.squeezed(NUMBERING.matcher(header.strip()).replaceFirst(""));
    }

    /** The header as it stands. */
    static HeaderText of(String header) {
        String rest = withoutLeadingRemark(Spelling.squeezed(header));
        Optional<MoneyUnit> unit = Optional.empty();
        for (Matcher remark = trailing(rest); remark.find(); remark = trailing(rest)) {
            Optional<MoneyUnit> named = unitIn(remark.group(1));
            if (named.isEmpty() && !passes(remark.group(1))) {
                break;
            }
            unit = unit.or(() -> named);
            rest = rest.substring(0, remark.start());
        }
        return new HeaderText(Spelling.key(SYMBOLS.matcher(rest).replaceAll("")), unit);
    }

    private static Matcher trailing(String text) {
        Matcher unit = TRAILING_UNIT.matcher(text);
        return unit.find() ? unit.reset() : TRAILING_REMARK.matcher(text);
    }

    private static String withoutLeadingRemark(String text) {
        Matcher remark = LEADING_REMARK.matcher(text);
        return remark.find() && passes(remark.group(1)) ? text.substring(remark.end()) : text;
    }

    private static boolean passes(String remark) {
        return PASSING_REMARK.matcher(remark).matches();
    }

    private static Optional<MoneyUnit> unitIn(String remark) {
        String[] parts = UNIT_SEPARATOR.split(remark, -1);
        return MoneyUnit.labelled(remark).or(() -> MoneyUnit.labelled(parts[parts.length - 1]));
    }
}
