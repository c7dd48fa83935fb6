package org.hsproster.form;

import java.time.LocalDate;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;

/** The draft of one person: the rows of the agency's form, between those that say that it is a draft. */
final class DraftForm {

    private final AssessedEntry person;
    private final PointSheet sheet;
    private final Rulebook rulebook;
    private final LocalDate countedOn;
    private final FormGrid grid;
    private final Texts texts;

    /** Returns a draft on {@code grid} with the rules of {@code sheet}. */
    DraftForm(AssessedEntry person, PointSheet sheet, Rulebook rulebook, LocalDate asOf, FormGrid grid, Texts texts) {
        this.person = person;
        this.sheet = sheet;
        this.rulebook = rulebook;
        this.countedOn = person.assessment()
                .points()
                .map(RenewalPoints::countedOn)
                .or(() -> person.assessment().window().map(FilingWindow::from))
                .orElse(asOf);
        this.grid = grid;
        this.texts = texts;
    }

    /** Writes the draft, with its origin in the last line. */
    void write(PrintedForm form, String origin) {
        grid.line(texts.text("form.band"), FormCell.BAND);
        grid.line(texts.text("form.notice"), FormCell.NOTICE);
        new PersonBlock(person.entry().employee(), countedOn, grid, texts).write();
        table(form).write(form);
        grid.line(texts.text("form.legend"), FormCell.SMALL);
        grid.line(origin, FormCell.SMALL);
    }

    private FormTable table(PrintedForm form) {
        FormMarks marks = FormMarks.of(person, rulebook.designatedUniversities());
        Figures figures = new Figures(person.entry().employee(), countedOn);
        String total = person.assessment()
                .points()
                .map(points -> String.valueOf(points.atFiling()))
                .orElse("");
        return new FormTable(
                grid,
                new BoxRows(grid, marks, figures, texts),
                new PlainRows(grid, total, texts),
                new RecordWording(
                        texts,
                        person,
                        rulebook,
                        countedOn,
                        new CountedItem(texts, form, marks),
                        new TotalWording(texts, person.assessment(), sheet, countedOn)));
    }
}
