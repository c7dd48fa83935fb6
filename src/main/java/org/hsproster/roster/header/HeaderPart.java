package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * A header split into a section and the rest.
 *
 * @param section the first part, such as 在留資格情報, squeezed
 * @param group the section as a header of its own
 * @param rest the second part, such as 期限, in the unit that the section may have
 */
record HeaderPart(String section, HeaderText group, HeaderText rest) {

    /** Maximum number of sections before a header. */
    private static final int MAX_SECTIONS = 4;

    private static final Pattern SECTION_END = Pattern.compile("[_＿:：\\]］】>＞|｜→]+");

    /** Sections of columns about another person or another thing. */
    private static final Pattern FOREIGN_SECTION =
            Pattern.compile("家族|配偶者|扶養|子供|子ども|緊急|連絡先|保証人|前職|前回|変更前|更新前|以前|過去|旧|旅券|パスポート|口座|銀行|年金|保険"
                    + "|spouse|family|dependent|emergency|previous|former|prior|passport|bank");

    private static final Pattern SECTION_WORD = Pattern.compile("(?:情報|関係|関連|事項|項目|欄|information|info|details|data)$");

    /**
     * Returns the ways to split a header. Headers with sections about another person or another thing are not split.
     */
    static List<HeaderPart> of(String header) {
        List<HeaderPart> parts = new ArrayList<>();
        Matcher end = SECTION_END.matcher(header);
        for (int sections = 0; sections < MAX_SECTIONS && end.find(); sections++) {
            String rest = header.substring(end.end());
            String section = TextNormalizer.squeezed(last(HeaderNumber.readings(header.substring(0, end.start()))));
            if (!section.isEmpty() && !TextNormalizer.isBlank(rest) && !isForeign(section)) {
                HeaderText group = last(HeaderText.readings(section));
                for (String reading : HeaderNumber.readings(rest)) {
                    HeaderText.readings(reading)
                            .forEach(text -> parts.add(new HeaderPart(section, group, text.in(group))));
                }
            }
        }
        return parts;
    }

    /** Returns the header without the word that marks its section: 在留資格期限. */
    HeaderText joined() {
        String before = TextNormalizer.key(SECTION_WORD.matcher(section).replaceFirst(""));
        return new HeaderText(before + rest.key(), rest.unit(), rest.length(), rest.remarks());
    }

    /** Tests whether a text names a group of columns rather than one. */
    static boolean isSection(String text) {
        String squeezed = TextNormalizer.squeezed(text);
        return SECTION_WORD.matcher(squeezed).find() || isForeign(squeezed);
    }

    /** Tests whether a squeezed text is about another person or another thing. */
    static boolean isForeign(String squeezed) {
        return FOREIGN_SECTION.matcher(squeezed).find();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
