package org.hsproster.workbook.sheet;

import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;

/** The cells that identify a person. */
public final class PersonCells {

    private final Texts texts;
    private final Sentences sentences;
    private final RosterLinks links;

    public PersonCells(Texts texts, RosterLinks links) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.links = links;
    }

    /** Returns a link to the row of the roster, named by the employee number, or by the number of the row. */
    public CellContent number(AssessedEntry person) {
        String number = confirmed(person, Fact.EMPLOYEE_NO)
                .filter(text -> !text.isBlank())
                .orElseGet(() ->
                        texts.text("people.row", Integer.toString(person.entry().row())));
        return links.link(person.entry(), sheet -> number);
    }

    public CellContent name(AssessedEntry person) {
        return text(person, Fact.NAME);
    }

    public CellContent department(AssessedEntry person) {
        return text(person, Fact.DEPARTMENT);
    }

    public CellContent employer(AssessedEntry person) {
        return text(person, Fact.EMPLOYER);
    }

    public CellContent status(AssessedEntry person) {
        return CellContent.of(
                confirmed(person, Fact.STATUS_OF_RESIDENCE),
                status -> new CellContent.Words(texts.text("people.value", status)));
    }

    /** Returns how far the application is; empty where there is none to look after. */
    public CellContent caseState(AssessedEntry person) {
        return CellContent.of(
                Optional.of(person.assessment()).filter(RenewalAssessment::isCase),
                assessment -> new CellContent.Words(
                        texts.text("people.value", assessment.progress().state())));
    }

    /** Returns the colleague who takes care of the application. */
    public CellContent owner(AssessedEntry person) {
        return CellContent.words(person.entry().caseNote().owner());
    }

    public CellContent of(AddedColumn column, AssessedEntry person) {
        return column.content(person, sentences);
    }

    private static CellContent text(AssessedEntry person, Fact<String> fact) {
        return CellContent.of(confirmed(person, fact), CellContent::words);
    }

    public static <T> Optional<T> confirmed(AssessedEntry person, Fact<T> fact) {
        Employee employee = person.entry().employee();
        return employee.confirmed(fact);
    }
}
