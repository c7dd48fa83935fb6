package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.comparison.Answer;
import org.hsproster.comparison.ComparedPerson;
import org.hsproster.comparison.ComparisonWording;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** The people whose answer changes, with the answers before and after. */
public final class ComparedPeopleSheet {

    private static final String NAME = "people.name";

    private static final Comparator<ComparedPerson> MOST_URGENT_FIRST = Comparator.<ComparedPerson, Outlook>comparing(
                    person -> person.after().outlook(), Outlook.mostUrgentFirst())
            .thenComparing(person -> person.after().deadline().orElse(LocalDate.MAX));

    private final Texts texts;
    private final Sentences sentences;
    private final ComparisonWording wording;
    private final ReportColumns<ComparedPerson> columns;
    private final ReportSheet sheet;

    public ComparedPeopleSheet(Workbook workbook, Texts texts, CellWriter writer) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.wording = new ComparisonWording(texts);
        this.columns = columns();
        this.sheet = new ReportSheet(workbook, texts, "compared.sheet", writer, columns.widths());
    }

    private ReportColumns<ComparedPerson> columns() {
        return new ReportColumns<ComparedPerson>(texts)
                .add("people.employeeNo", 10, person -> CellContent.words(number(person)))
                .add(NAME, 20, person -> words(person.identity().name()))
                .add("people.employer", 16, person -> words(person.identity().employer()))
                .add("people.department", 15, person -> words(person.identity().department()))
                .add("people.status", 20, this::status)
                .add("compared.before", 19, person -> flag(person.before()))
                .add("compared.after", 19, person -> flag(person.after()))
                .add("compared.pointsBefore", 11, person -> points(person.before()))
                .add("compared.pointsAfter", 11, person -> points(person.after()))
                .add("compared.difference", 11, ComparedPeopleSheet::difference)
                .add(
                        "compared.required",
                        10,
                        person -> CellContent.of(
                                person.after().points().map(Answer.Points::required), CellContent.Figure::new))
                .add("compared.deadlineBefore", 15, person -> day(person.before(), Answer::deadline))
                .add("compared.deadlineAfter", 15, person -> day(person.after(), Answer::deadline))
                .add("compared.recommendedBefore", 17, person -> day(person.before(), Answer::recommendedFilingDate))
                .add("compared.recommendedAfter", 17, person -> day(person.after(), Answer::recommendedFilingDate))
                .add("compared.lastSafeBefore", 17, person -> day(person.before(), Answer::lastSafeFilingDate))
                .add("compared.lastSafeAfter", 17, person -> day(person.after(), Answer::lastSafeFilingDate))
                .add("compared.why", 56, person -> CellContent.words(String.join("\n", wording.why(person))));
    }

    /** Writes the sheet. */
    public void write(List<ComparedPerson> people) {
        sheet.line(texts.text("compared.title"), CellKind.TITLE);
        sheet.line(texts.text("compared.note"), CellKind.TEXT);
        ReportTable table = new ReportTable(sheet, texts, columns);
        table.begin(NAME);
        people.stream().sorted(MOST_URGENT_FIRST).forEach(person -> table.add(columns.row(person)));
        table.finish(texts.text("compared.none"));
    }

    private String number(ComparedPerson person) {
        return person.identity()
                .employeeNo()
                .filter(number -> !number.isBlank())
                .orElseGet(() -> texts.text(
                        "people.row", Integer.toString(person.identity().row())));
    }

    private CellContent status(ComparedPerson person) {
        return CellContent.of(
                person.identity().status(), status -> new CellContent.Words(texts.text("people.value", status)));
    }

    private CellContent flag(Answer answer) {
        return AddedColumn.flag(answer.outlook(), sentences);
    }

    private static CellContent words(Optional<String> text) {
        return CellContent.of(text, CellContent::words);
    }

    private static CellContent points(Answer answer) {
        return CellContent.of(answer.points().map(Answer.Points::atFiling), CellContent.Figure::new);
    }

    private static CellContent difference(ComparedPerson person) {
        return CellContent.of(
                person.before().points(),
                before -> CellContent.of(
                        person.after().points(),
                        after -> new CellContent.Difference(after.atFiling() - before.atFiling())));
    }

    private static CellContent day(Answer answer, Function<Answer, Optional<LocalDate>> day) {
        return CellContent.of(day.apply(answer), CellContent.Day::new);
    }
}
