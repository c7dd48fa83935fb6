package org.hsproster.report.run;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.report.wording.Texts;

/**
 * How long ago a person last compared a rule with its source.
 *
 * @param checkedOn the day of that
 * @param day the day from which it is seen
 */
public record RulebookAge(LocalDate checkedOn, LocalDate day) {

    /** Tests for more than a year; the same day a year later is no more than that. */
    public boolean isOverAYear() {
        return checkedOn.plusYears(1).isBefore(day);
    }

    /** Returns the advice to look for newer rules, for old ones. */
    public Optional<String> warning(Texts texts) {
        return isOverAYear() ? Optional.of(texts.text("rules.old", checkedOn)) : Optional.empty();
    }
}
