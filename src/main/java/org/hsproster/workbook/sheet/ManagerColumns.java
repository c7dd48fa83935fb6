package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hsproster.employee.CaseState;
import org.hsproster.report.ManagedPerson;
import org.hsproster.report.OutlookChange;
import org.hsproster.report.wording.ManagerSentences;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.cell.CellContent;

/** The columns of the sheets for managers. There are no others, and none that is empty for all people. */
final class ManagerColumns {

    static final String NAME = "people.name";

    private final LocalDate asOf;
    private final Texts texts;
    private final Sentences sentences;
    private final ManagerSentences words;

    ManagerColumns(LocalDate asOf, Texts texts) {
        this.asOf = asOf;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.words = new ManagerSentences(texts);
    }

    /** Returns the columns of the first sheet. */
    ReportColumns<ManagerRow> nearest() {
        return firstColumns(20, 14);
    }

    /** Returns the columns of the action list. */
    ReportColumns<ManagerRow> actions() {
        return firstColumns(19, 12)
                .add("people.department", 14, row -> text(row.person().department()))
                .add("fact.manager", 16, row -> text(row.person().manager()))
                .add("people.employer", 16, row -> text(row.person().employer()))
                .add("people.status", 18, row -> status(row.person()))
                .add("people.expiry", 15, row -> day(row.person().expiresOn()))
                .add("added.FILE_FROM", 16, row -> day(row.person().fileFrom()))
                .add("added.CHANGE", 13, row -> change(row.person()));
    }

    private ReportColumns<ManagerRow> firstColumns(int flag, int number) {
        return new ReportColumns<ManagerRow>(texts)
                .add("added.FLAG", flag, row -> AddedColumn.flag(row.person().outlook(), sentences))
                .add("people.employeeNo", number, this::number)
                .add(NAME, 17, row -> text(row.person().name()))
                .add("actions.daysLeft", 9, this::daysLeft)
                .add("people.deadline", 15, row -> day(row.deadline()))
                .add("added.WHY", 34, row -> CellContent.words(words.why(row.person())))
                .add("added.WHAT_TO_DO", 40, row -> CellContent.words(words.step(row.person())))
                .add("actions.state", 14, row -> state(row.person().caseState()))
                .add("actions.owner", 13, row -> text(row.person().owner()));
    }

    /** Returns the columns of the sheet with all people that are taken over from the roster. */
    ReportColumns<ManagerRow> recorded() {
        return new ReportColumns<ManagerRow>(texts)
                .add("fact.employeeNo", row -> text(row.person().employeeNo()))
                .add("fact.name", row -> text(row.person().name()))
                .add("fact.department", row -> text(row.person().department()))
                .add("fact.manager", row -> text(row.person().manager()))
                .add("fact.employer", row -> text(row.person().employer()))
                .add("fact.statusOfResidence", row -> status(row.person()))
                .add("fact.expiresOn", row -> day(row.person().expiresOn()))
                .add("fact.caseState", row -> state(row.person().caseState().filter(ManagerColumns::isUnderWay)))
                .add("actions.owner", row -> text(row.person().owner()));
    }

    /** Returns the columns of the sheet with all people that are added to those. */
    ReportColumns<ManagerRow> added() {
        return new ReportColumns<ManagerRow>(texts)
                .add("added.FLAG", 24, row -> AddedColumn.flag(row.person().outlook(), sentences))
                .add("added.FILE_FROM", 16, row -> day(row.person().fileFrom()))
                .add("added.DEADLINE", 16, row -> day(row.deadline()))
                .add("added.CHANGE", 13, row -> change(row.person()))
                .add("added.WHY", 64, row -> CellContent.words(words.why(row.person())))
                .add("added.WHAT_TO_DO", 72, row -> CellContent.words(words.step(row.person())));
    }

    private CellContent number(ManagerRow row) {
        String number =
                row.person().employeeNo().orElseGet(() -> texts.text("people.row", Integer.toString(row.row())));
        return new CellContent.Link(number, texts.text("fresh.sheet"), "A" + row.row());
    }

    private CellContent status(ManagedPerson person) {
        return CellContent.of(person.status(), status -> new CellContent.Words(texts.text("people.value", status)));
    }

    private static boolean isUnderWay(CaseState state) {
        return state != CaseState.NOT_STARTED;
    }

    private CellContent state(Optional<CaseState> state) {
        return CellContent.of(state, each -> new CellContent.Words(texts.text("people.value", each)));
    }

    private CellContent daysLeft(ManagerRow row) {
        return row.deadline()
                .map(deadline -> Math.toIntExact(ChronoUnit.DAYS.between(asOf, deadline)))
                .<CellContent>map(CellContent.Figure::new)
                .orElseGet(() -> new CellContent.Words(texts.text("actions.unknown")));
    }

    /** Returns an empty cell in a first run. */
    private CellContent change(ManagedPerson person) {
        return CellContent.of(
                person.change().filter(kind -> kind != OutlookChange.Kind.FIRST),
                kind -> new CellContent.Words(sentences.change(kind)));
    }

    private static CellContent text(Optional<String> text) {
        return CellContent.of(text, CellContent::words);
    }

    private static CellContent day(Optional<LocalDate> day) {
        return CellContent.of(day, CellContent.Day::new);
    }
}
