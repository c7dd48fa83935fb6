package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The variants of the name of a university. */
final class UniversityName {

    private static final Set<String> UNIVERSITY =
            Set.of("univ", "universitat", "universitaet", "universite", "universidad", "universidade", "universita");
    private static final Set<String> SMALL_WORDS =
            Set.of("the", "of", "at", "in", "and", "de", "di", "zu", "der", "et", "y");
    private static final Pattern CORPORATION = Pattern.compile("^(?:国立大学法人|公立大学法人|学校法人|国立研究開発法人|独立行政法人)");
    private static final Pattern UMLAUT = Pattern.compile("[äöü]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A faculty, graduate school or degree after a name in Japanese. */
    private static final Pattern UNIT =
            Pattern.compile("院.*|大学院.*|.*(?:学部|研究科|学科|学府|専攻|学院|学群|課程|コース|卒|卒業|修了|博士|修士|学士|出身)");

    private static final Pattern SEPARATE_SCHOOL = Pattern.compile(".*(?:短期大学|附属|付属|高校|高等学校|中学).*");
    private static final Pattern UNIT_EN = Pattern.compile(
            "\\b(?:(?:graduate school|(?:faculty|school|department|dept|college|division) of)\\b.*|ph ?d|doctor.*|master.*"
                    + "|bachelor.*|m ?sc|mba|b ?sc|m ?eng|b ?eng|ll ?[bm]|m ?a|b ?a|m ?s|b ?s|graduated?.*)$");
    private static final Pattern YEAR = Pattern.compile("\\d{2,4}年?(?:\\d{1,2}月)?(?:卒|卒業|修了)?");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*");
    /** Studies without a degree: 交換留学, 満期退学. */
    private static final Pattern STAY = Pattern.compile("留学|退学|休学|在学|入学|編入|通学|見学|聴講|中退|除籍|在籍|卒業見込|修了見込|未修了|未卒");

    /** Words in capitals that are not abbreviations of a name. */
    private static final Pattern NO_ABBREVIATION = Pattern.compile(
            "\\b(?:tb[acd]|n ?[ag]|ng|no|not|abd|exchange|visit|visiting|online|ocw|mooc|expected|pending|withdrawn|dropped"
                    + "|dropout|incomplete|unknown|unconfirmed|denied|failed|rejected|enrolled|student|summer|short)");

    private static final Pattern INSTITUTION = Pattern.compile(
            ".*(?:大学|学院|学校|高専|カレツジ|univ|college|institut|school|academy|polytech|politec|ecole|alma mater).*");

    private UniversityName() {}

    /** Returns the keys of a name, of which variants of one name share at least one. Never empty. */
    static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(name));
        if (UMLAUT.matcher(Folding.width(name)).find()) {
            keys.add(key(withUmlautsSpelledOut(name)));
        }
        return keys;
    }

    private static String key(String name) {
        return CORPORATION.matcher(String.join("", words(name))).replaceFirst("");
    }

    /** Returns the name without the word for university, so that University of X equals X University. */
    static Optional<String> turned(String name) {
        List<String> words = words(name);
        return words.remove("university") && !words.isEmpty() ? Optional.of(String.join("", words)) : Optional.empty();
    }

    /** Returns possible names of the university of which the text names a part, longest first. */
    static List<String> withoutUnit(String text) {
        List<String> names = new ArrayList<>();
        String key = Folding.key(text);
        for (int end = key.length() - 1; end > 2; end--) {
            String name = key.substring(0, end);
            String rest = key.substring(end);
            boolean isWhole = name.endsWith("大学") || name.endsWith("大学校");
            if (isWhole
                    && UNIT.matcher(rest).matches()
                    && !SEPARATE_SCHOOL.matcher(rest).matches()) {
                names.add(name);
            }
        }
        String cut = UNIT_EN.matcher(plain(text)).replaceFirst("").strip();
        if (!cut.isEmpty() && !cut.equals(plain(text))) {
            names.add(cut);
        }
        if (key.endsWith("大")) {
            names.add(key + "学");
        }
        return names;
    }

    /** Tests whether a part of a text does not identify a university: a faculty, a degree, a year. */
    static boolean isRemark(String part) {
        String key = Folding.key(part);
        String plain = plain(part);
        return key.isEmpty()
                || (UNIT.matcher(key).matches() && !STAY.matcher(key).find())
                || (key.endsWith("学")
                        && !key.endsWith("大学")
                        && !STAY.matcher(key).find())
                || YEAR.matcher(key).matches()
                || (CORPORATION.matcher(key).find() && !key.endsWith("大学"))
                || UNIT_EN.matcher(plain).lookingAt()
                || (ABBREVIATION.matcher(part.strip()).matches()
                        && !NO_ABBREVIATION.matcher(plain).find());
    }

    /** Tests whether a part of a text is the name of a school. */
    static boolean isInstitution(String part) {
        return INSTITUTION.matcher(plain(part)).matches();
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : plain(name).split(" ", -1)) {
            if (UNIVERSITY.contains(word)) {
                words.add("university");
            } else if (word.equals("st")) {
                words.add("saint");
            } else if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static String plain(String name) {
        String text = APOSTROPHE.matcher(Folding.letters(name)).replaceAll("");
        return NOT_A_WORD.matcher(text).replaceAll(" ").strip();
    }

    private static String withUmlautsSpelledOut(String name) {
        return Folding.width(name)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }
}
