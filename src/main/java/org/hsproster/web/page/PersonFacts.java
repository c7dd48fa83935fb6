package org.hsproster.web.page;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The facts of a person as text. */
final class PersonFacts {

    private PersonFacts() {}

    /** Returns the employee number, else that of the row. */
    static String number(AssessedEntry person, Texts texts) {
        return Optional.of(text(person, Fact.EMPLOYEE_NO))
                .filter(number -> !number.isBlank())
                .orElseGet(() ->
                        texts.text("people.row", Integer.toString(person.entry().row())));
    }

    static String text(AssessedEntry person, Fact<String> fact) {
        return person.entry().employee().confirmed(fact).orElse("");
    }

    /** Returns a date in the ISO format, which is narrow and sorts as text. */
    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
