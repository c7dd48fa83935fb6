package org.hsproster.monthly.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.ManagerSentences;
import org.hsproster.report.wording.Texts;

/** A table of people as a CSV file that Excel opens without an import. */
final class PeopleCsv {

    private static final List<String> COLUMNS = List.of(
            "people.employeeNo",
            "added.FLAG",
            "people.deadline",
            "people.expiry",
            "added.CHANGE",
            "added.WHAT_TO_DO",
            "actions.state",
            "actions.owner");

    private final Texts texts;
    private final ManagerSentences sentences;

    PeopleCsv(Texts texts) {
        this.texts = texts;
        this.sentences = new ManagerSentences(texts);
    }

    byte[] of(List<ManagedPerson> people) {
        return CsvTable.of(
                COLUMNS.stream().map(texts::text).toList(),
                people.stream().map(this::cells).toList());
    }

    private List<String> cells(ManagedPerson person) {
        return List.of(
                person.employeeNo().map(ExcelText::code).orElse(""),
                ExcelText.sentence(PersonNotice.outlook(
                        texts.text("outlook." + person.outlook().name()), person.outlook(), person.urgency(), texts)),
                day(person.urgency().deadline()),
                day(person.expiresOn()),
                ExcelText.sentence(person.change()
                        .map(kind -> texts.text("change." + kind.name()))
                        .orElse("")),
                ExcelText.sentence(sentences.step(person)),
                ExcelText.sentence(person.caseState()
                        .map(state -> texts.text("people.value", state))
                        .orElse("")),
                ExcelText.sentence(person.owner().map(MailText::line).orElse("")));
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
