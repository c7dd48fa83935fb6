package org.hsproster.employee;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark beside the name of an organization, usually in brackets.
 *
 * @param text folded; another name if the kind has one, else the whole remark
 */
record OrganizationRemark(Kind kind, String text) {

    /** The kind of a remark. */
    enum Kind {
        /** A number, or no text. */
        NUMBER,
        /** Another name of the organization: former, short or in another script. */
        OTHER_NAME,
        /** Work at another organization, named or unnamed. */
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

    /** Remarks without brackets. */
    private static final Pattern UNBRACKETED =
            Pattern.compile("[\\s/・→|,、]*(?:(?:旧社名|旧商号|旧名称|旧会社名|旧:|現社名|現:|法人番号|(?:在籍)?出向[先元]|派遣先|常駐先"
                    + "|(?<![a-z])(?:formerly|f/k/a|fka|seconded))|\\s(?:在籍)?(?:出向中?|派遣中|常駐中)$)");

    /** Tests whether the name without the remark may be that of another organization. */
    boolean mayMeanAnother() {
        return kind == Kind.SECONDMENT || kind == Kind.NOT_UNDERSTOOD;
    }

    /** Returns a folded text without the label of a form. */
    static String withoutLabel(String text) {
        return LABEL.matcher(text).replaceFirst("");
    }

    /** Tests whether a folded text refers to a name given elsewhere, or is only a legal form. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text.strip()).matches()
                || OrganizationSpelling.letters(LegalForms.without(text)).isEmpty();
    }

    /** Returns the beginning of a remark without brackets; the length of the text if there is none. */
    static int beginIn(String text) {
        Matcher matcher = UNBRACKETED.matcher(text);
        return matcher.find() && matcher.start() > 0 ? matcher.start() : text.length();
    }

    /**
     * Returns the remark in a text.
     *
     * @param name the name that it belongs to
     */
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
