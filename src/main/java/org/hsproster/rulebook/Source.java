package org.hsproster.rulebook;

import java.util.Locale;
import java.util.Optional;

/**
 * The source of a rule.
 *
 * @param lawId id of the law in e-Gov
 * @param title of the law or document, in Japanese with its number
 * @param provision down to the row of the table
 * @param link https
 */
public record Source(Optional<String> lawId, Label title, Label provision, String link) {

    /** Returns title and provision on one line; Japanese citations have no separator between the two. */
    public String citation(Locale locale) {
        String separator = Label.isJapanese(locale) ? "" : ", ";
        return title.in(locale) + separator + provision.in(locale);
    }
}
