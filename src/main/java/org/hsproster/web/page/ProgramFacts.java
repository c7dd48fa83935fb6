package org.hsproster.web.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.batch.RosterApplication;
import org.hsproster.report.run.ProgramVersion;
import org.hsproster.report.run.RulebookAge;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/**
 * The versions of program and rules at the foot of a page.
 *
 * @param warning what to look for where the rules are old
 */
record ProgramFacts(String versions, Optional<String> warning) {

    static ProgramFacts of(RosterApplication application, LocalDate today, Locale locale) {
        Texts texts = PageTexts.in(locale);
        String program = ProgramVersion.NAME + " " + ProgramVersion.current();
        try {
            Rulebook rules = application.rulebook();
            return new ProgramFacts(
                    program + ", " + texts.text("rules.version", rules.id()),
                    new RulebookAge(rules.checkedOn(), today).warning(texts));
        } catch (RulebookException e) {
            return new ProgramFacts(program + ", " + texts.text("rules.version.unusable"), Optional.empty());
        }
    }
}
