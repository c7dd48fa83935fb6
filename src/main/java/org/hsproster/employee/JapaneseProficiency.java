package org.hsproster.employee;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Evidence of Japanese language ability.
 *
 * @param jlpt the best level passed of the Japanese-Language Proficiency Test (or its predecessors), 1 (N1) to 5 (N5)
 * @param bjtScore the best score in the Business Japanese Proficiency Test, 0 to 800
 * @param japaneseMajorAbroad graduated from a foreign university with Japanese as the major
 */
public record JapaneseProficiency(OptionalInt jlpt, OptionalInt bjtScore, boolean japaneseMajorAbroad) {

    public static JapaneseProficiency ofJlpt(int level) {
        return new JapaneseProficiency(OptionalInt.of(level), OptionalInt.empty(), false);
    }

    public static JapaneseProficiency ofBjt(int score) {
        return new JapaneseProficiency(OptionalInt.empty(), OptionalInt.of(score), false);
    }

    public static JapaneseProficiency majorAbroad() {
        return new JapaneseProficiency(OptionalInt.empty(), OptionalInt.empty(), true);
    }

    /** Returns no evidence. */
    public static JapaneseProficiency none() {
        return new JapaneseProficiency(OptionalInt.empty(), OptionalInt.empty(), false);
    }

    /** Returns the name of the JLPT level, such as N1. */
    public Optional<String> jlptLevel() {
        return jlpt.isPresent() ? Optional.of("N" + jlpt.getAsInt()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "JapaneseProficiency";
    }
}
