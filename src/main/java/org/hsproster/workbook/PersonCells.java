package org.hsproster.workbook;

import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;

/** The cells that tell who somebody is. */
final class PersonCells {

    private final Texts texts;
    private final Sentences sentences;
    private final Placements placements;

    PersonCells(Texts texts, Placements placements) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.placements = placements;
    }

    /** The employee number, else that of the row; leads to the row of the roster. */
    Content number(AssessedEntry person) {
        String number = confirmed(person, Fact.EMPLOYEE_NO)
                .filter(text -> !text.isBlank())
                .orElseGet(() ->
                        texts.text("people.row", Integer.toString(person.entry().row())));
        return placements.link(person.entry(), sheet -> number);
    }

    Content name(AssessedEntry person) {
        return text(person, Fact.NAME);
    }

    Content department(AssessedEntry person) {
        return text(person, Fact.DEPARTMENT);
    }

    Content employer(AssessedEntry person) {
        return text(person, Fact.EMPLOYER);
    }

    Content status(AssessedEntry person) {
        return Content.of(
                confirmed(person, Fact.STATUS_OF_RESIDENCE),
                status -> new Content.Words(texts.text("people.value", status)));
    }

    Content of(AddedColumn column, AssessedEntry person) {
        return column.content(person, sentences);
    }

    private static Content text(AssessedEntry person, Fact<String> fact) {
        return Content.of(confirmed(person, fact), Content::words);
    }

    static <T> Optional<T> confirmed(AssessedEntry person, Fact<T> fact) {
        Employee employee = person.entry().employee();
        return employee.confirmed(fact);
    }
}
