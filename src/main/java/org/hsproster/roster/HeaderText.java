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
    private static final Pattern PASSING_REMARK =
            Pattern.compile("必須|任意|required|optional|半角|全角|数値のみ|税込|gross|(?:西暦|和暦|[ymd年月日/.-]){1,12}|%|");
    private static final Pattern UNIT_SEPARATOR = Pattern.compile("[・、/:]|単位");

    private static final Pattern SECTION_END = Pattern.compile("[_:\\]】]");

    /** What stands under these sections is about somebody or something else. */
    private static final Pattern FOREIGN_SECTION =
            Pattern.compile("家族|配偶者|扶養|子供|子ども|緊急|連絡先|保証人|前職|前回|旧|spouse|family|dependent|emergency|previous");

    /** The ways to read a header, the most literal first: with its number, without it, without its section. */
    static List<HeaderText> readings(String header) {
        List<HeaderText> readings = new ArrayList<>();
        readings.add(of(header));
        String unnumbered = Spelling.squeezed(NUMBERING.matcher(header.strip()).replaceFirst(""));
        readings.add(of(unnumbered));
        Matcher section = SECTION_END.matcher(unnumbered);
        while (section.find()) {
            if (!FOREIGN_SECTION
                    .matcher(unnumbered.substring(0, section.start()))
                    .find()) {
                readings.add(of(unnumbered.substring(section.end())));
            }
        }
        return readings;
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
