package org.hsproster.employee;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a name of an organization, mostly in brackets.
 *
 * @param text folded; the name that it gives where the kind has one, else the whole
 */
record OrganizationRemark(Kind kind, String text) {

    /** What a remark is about. */
    enum Kind {
        /** A number, or nothing. */
        NUMBER,
        /** Another name of the organization: a former one, a short one, one in another writing. */
        OTHER_NAME,
        /** Work at another organization, which is named or not. */
        SECONDMENT,
        PLACE,
        NOT_UNDERSTOOD
    }

    private static final WordTable TABLE = new WordTable("remark-words.csv");
    private static final String BETWEEN = "[\\s:/=,.、]*";
    private static final Pattern LABEL =
            Pattern.compile("^" + TABLE.anyOf("label", Pattern::quote) + "(?:\\s*[:は]\\s*|\\s+|(?<=本邦の公私の機関))、?\\s*");
    private static final Pattern NUMBER =
            Pattern.compile(TABLE.anyOf("number", Pattern::quote) + "?" + BETWEEN + "(?:no)?[.:\\s]*t?[0-9][0-9-]{3,}");
    private static final Pattern LISTING =
            Pattern.compile(TABLE.anyOf("listing", Pattern::quote) + "(?:市場)?(?:上場(?:企業|会社)?)?");
    private static final Pattern REFERENCE = Pattern.compile(TABLE.anyOf("reference", Pattern::quote));
    private static final Pattern OTHER_NAME = Pattern.compile("(?:" + TABLE.anyOf("former", Pattern::quote) + "|"
            + TABLE.anyOf("also", Pattern::quote) + ")" + BETWEEN + "(.+)");
    private static final Pattern SECONDMENT = Pattern.compile(TABLE.anyOf("secondment", Pattern::quote));
    private static final Pattern PARTICLES = Pattern.compile("(?:へ|に|にて|で|より|から|の|中|社員|者)$");

    /** What is beside a name without brackets around it. */
    private static final Pattern UNBRACKETED =
            Pattern.compile("[\\s/・→|,、]*(?:(?:旧社名|旧商号|旧名称|旧会社名|旧:|現社名|現:|法人番号|(?:在籍)?出向[先元]|派遣先|常駐先"
                    + "|(?<![a-z])(?:formerly|f/k/a|fka|seconded))|\\s(?:在籍)?(?:出向中?|派遣中|常駐中)$)");

    /** Tests whether the name without it may be that of another organization. */
    boolean mayMeanAnother() {
        return kind == Kind.SECONDMENT || kind == Kind.NOT_UNDERSTOOD;
    }

    /** Folded, with the label of a form left out. */
    static String withoutLabel(String text) {
        return LABEL.matcher(text).replaceFirst("");
    }

    /** Tests whether a folded text is no name but stands for one that is given elsewhere, or is a legal form alone. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text.strip()).matches()
                || OrganizationSpelling.letters(LegalForms.without(text)).isEmpty();
    }

    /** Where a remark begins that has no brackets; the length of the text where there is none. */
    static int beginIn(String text) {
        Matcher matcher = UNBRACKETED.matcher(text);
        return matcher.find() && matcher.start() > 0 ? matcher.start() : text.length();
    }

    /** @param name beside which it stands */
    static OrganizationRemark of(String text, String name) {
        String remark = withoutLabel(text.strip().replaceFirst("^[/・→|,、:\\s]+", ""));
        if (NUMBER.matcher(remark).matches()
                || LISTING.matcher(remark).matches()
                || OrganizationSpelling.letters(LegalForms.without(remark)).isEmpty()) {
            return new OrganizationRemark(Kind.NUMBER, remark);
        }
        if (SECONDMENT.matcher(remark).find()) {
            return new OrganizationRemark(Kind.SECONDMENT, placeOfSecondment(remark));
        }
        Matcher otherName = OTHER_NAME.matcher(remark);
        if (otherName.matches()) {
            return new OrganizationRemark(Kind.OTHER_NAME, otherName.group(1));
        }
        if (OrganizationPlaces.behindAName(remark, true) == OrganizationPlaces.Answer.YES) {
            return new OrganizationRemark(Kind.PLACE, remark);
        }
        boolean isNameInOtherWriting = LegalForms.areIn(remark) && Scripts.differ(remark, name);
        return new OrganizationRemark(isNameInOtherWriting ? Kind.OTHER_NAME : Kind.NOT_UNDERSTOOD, remark);
    }

    private static String placeOfSecondment(String remark) {
        String name = PARTICLES
                .matcher(SECONDMENT.matcher(remark).replaceAll(" ").strip())
                .replaceFirst("");
        return OrganizationSpelling.letters(name).isEmpty() ? "" : name;
    }
}
