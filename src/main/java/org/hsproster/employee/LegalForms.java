package org.hsproster.employee;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Removes the legal forms of organizations from folded texts; they are not part of the names. */
final class LegalForms {

    private static final WordTable TABLE = new WordTable("legal-forms.csv");
    private static final String BANK = TABLE.anyOf("bank", Pattern::quote);

    /** Abbreviations in brackets, and those of bank transfers with an open bracket. */
    private static final Pattern BRACKETED = Pattern.compile(TABLE.words("anywhere").stream()
                    .filter(form -> form.startsWith("("))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + "|^" + BANK + "\\)|\\(" + BANK + "(?:\\)|$)");

    private static final Pattern WORDS = Pattern.compile(TABLE.anyOf("anywhere", Pattern::quote) + "|(?<![a-z0-9-])"
            + TABLE.anyOf("word", LegalForms::latin) + "\\.?(?![a-z0-9-])");
    private static final Pattern AT_AN_END = Pattern.compile("^" + TABLE.anyOf("front", LegalForms::latin)
            + "\\.?\\s+|[\\s,.]+" + TABLE.anyOf("back", LegalForms::latin) + "[\\s,.]*$");

    private LegalForms() {}

    /** Returns the text with each bracketed abbreviation replaced by a space. */
    static String withoutSigns(String text) {
        return BRACKETED.matcher(text).replaceAll(" ");
    }

    /** Returns the text with each legal form replaced by a space. */
    static String without(String text) {
        String rest = WORDS.matcher(withoutSigns(text)).replaceAll(" ").strip();
        String bare = AT_AN_END.matcher(rest).replaceAll(" ").strip();
        return OrganizationSpelling.letters(bare).isEmpty() ? rest : bare;
    }

    static boolean areIn(String text) {
        return BRACKETED.matcher(text).find()
                || WORDS.matcher(text).find()
                || AT_AN_END.matcher(text).find();
    }

    /** Returns a pattern with optional dots, and with optional commas and dots between words. */
    private static String latin(String form) {
        return form.replace(".", "\\.?\\s?").replace(" ", "[\\s,.&]*");
    }
}
