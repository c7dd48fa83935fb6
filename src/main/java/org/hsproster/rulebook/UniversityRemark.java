package org.hsproster.rulebook;

import java.util.regex.Pattern;

/** The meaning of the words beside the name of a university. */
final class UniversityRemark {

    /** A faculty, graduate school or degree after a name in Japanese. */
    private static final Pattern UNIT =
            Pattern.compile("院(?!大学).*|大学院.*|.*(?:学部|研究科|学科|学府|専攻|学院|学群|課程|コース|卒|卒業|修了|博士|修士|学士|出身)");

    /** The same in English, at the end of a text. */
    private static final Pattern UNIT_EN = Pattern.compile(
            "\\b(?:(?:graduate school|(?:faculty|school|department|dept|college|division) of)\\b.*|ph ?d|doctor.*|master.*"
                    + "|bachelor.*|m ?sc|mba|b ?sc|m ?eng|b ?eng|ll ?[bm]|m ?a|b ?a|m ?s|b ?s|graduated?.*)$");

    /** The same in Korean, Chinese and Thai. */
    private static final Pattern UNIT_ELSEWHERE =
            Pattern.compile("대학원.*|.*(?:대학|학부|학과|졸업|석사|박사|학사)|.*(?:学院|学系|系|毕业|畢業|硕士|碩士|学士)|คณะ.*");

    /** A school with the name of a university that gives no degree of it. */
    private static final Pattern SEPARATE_SCHOOL = Pattern.compile(".*(?:短期大学|附属|付属|高校|高等学校|高等学院|高等部|中等部|中学).*");

    private static final Pattern PART_THAT_IS_SEPARATE = Pattern.compile("(?:短期大学|短大|附属|付属|高校|高等学校|高等学院|高等部|中等部|中学).*");

    private static final Pattern YEAR = Pattern.compile("\\d{2,4}年?(?:\\d{1,2}月)?(?:卒|卒業|修了)?");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*");

    /** Studies without a degree, so far or at all: 交換留学, 満期退学. */
    private static final Pattern STAY = Pattern.compile(
            "留学|退学|休学|在学|入学|編入|通学|見学|聴講|中退|除籍|在籍|卒業見込|修了見込|未修了|未卒|研究生|履修生|予定" + "|재학|휴학|중퇴|자퇴|수료|예정|在读|在讀|肄业|肄業");

    /** The same in English, in letters as {@link Folding#letters}. */
    private static final Pattern STAY_EN = Pattern.compile(
            "\\b(?:drop(?:ped)? ?out|withdr[ae]wn?|left|not graduated|incomplete|exchange|visiting|enrolled|expected|pending"
                    + "|candidate|students?|audit(?:or|ing)?)\\b");

    /** A course that was left without any degree, which a course left after its last year (満期退学) may be with. */
    private static final Pattern LEFT = Pattern.compile("中退|中途退学|除籍|중퇴|자퇴|肄业|肄業");

    private static final Pattern LEFT_EN = Pattern.compile("\\b(?:drop(?:ped)? ?out|withdr[ae]wn?)\\b");

    /** Words in capitals that are not abbreviations of a name. */
    private static final Pattern NO_ABBREVIATION = Pattern.compile(
            "\\b(?:tb[acd]|n ?[ag]|ng|no|not|abd|exchange|visit|visiting|online|ocw|mooc|expected|pending|withdrawn|dropped"
                    + "|dropout|incomplete|unknown|unconfirmed|denied|failed|rejected|enrolled|student|summer|short)");

    private static final Pattern INSTITUTION = Pattern.compile(
            ".*(?:大学|学院|学校|高専|カレツジ|univ|college|institut|school|academy|polytech|politec|ecole|alma mater).*");

    private UniversityRemark() {}

    /** Tests whether the text behind a whole name, as {@link Folding#key}, is a part of that university. */
    static boolean isUnit(String rest) {
        return (UNIT.matcher(rest).matches() || UNIT_ELSEWHERE.matcher(rest).matches())
                && !STAY.matcher(rest).find()
                && !SEPARATE_SCHOOL.matcher(rest).matches();
    }

    /** Returns a text in English without the faculty or degree at its end; the same text if there is none. */
    static String withoutUnit(String plain) {
        return STAY_EN.matcher(plain).find()
                ? plain
                : UNIT_EN.matcher(plain).replaceFirst("").strip();
    }

    /** Tests whether a part of a text does not identify a university: a faculty, a degree, a year. */
    static boolean isRemark(String part) {
        String key = Folding.key(part);
        String plain = UniversityName.plain(part);
        return key.isEmpty()
                || isUnit(key)
                || (key.endsWith("学")
                        && !key.endsWith("大学")
                        && !STAY.matcher(key).find())
                || YEAR.matcher(key).matches()
                || (UniversityName.isCorporation(key) && !key.endsWith("大学"))
                || (UNIT_EN.matcher(plain).lookingAt()
                        && !STAY_EN.matcher(plain).find())
                || (ABBREVIATION.matcher(part.strip()).matches()
                        && !NO_ABBREVIATION.matcher(plain).find());
    }

    /** Tests whether a part of a text says that the course was left without a degree. */
    static boolean isLeft(String part) {
        return LEFT.matcher(Folding.key(part)).find()
                || LEFT_EN.matcher(UniversityName.plain(part)).find();
    }

    /** Tests whether a part of a text is a school of the university before it that gives no degree of it. */
    static boolean isSeparateSchool(String part) {
        return PART_THAT_IS_SEPARATE.matcher(Folding.key(part)).matches();
    }

    /** Tests whether a part of a text is the name of a school. */
    static boolean isInstitution(String part) {
        return INSTITUTION.matcher(UniversityName.plain(part)).matches();
    }
}
