package org.hsproster.monthly.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.wording.ManagerSentences;
import org.hsproster.report.wording.Texts;

/** A table of people as a CSV file that Excel opens without an import. */
final class PeopleCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";

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
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.EXCEL)) {
            printer.printRecord(COLUMNS.stream().map(texts::text));
            for (ManagedPerson person : people) {
                printer.printRecord(cells(person));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> cells(ManagedPerson person) {
        return Stream.of(
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
