package org.hsproster.testing.rosters;

import java.util.function.UnaryOperator;

/**
 * One column of a sample roster.
 *
 * @param fact column of {@code people.csv} that it shows
 * @param width in characters
 */
record SampleColumn(String header, String fact, CellForm form, int width) {

    Object valueOf(SamplePerson person, UnaryOperator<String> words) {
        return form.cellValue(words.apply(person.text(fact)));
    }
}
