package org.hsproster.form;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The point calculation table of one person, from title to signature, in the layout of the agency's form. */
final class DraftForm {

    private final AssessedEntry person;
    private final PointSheet sheet;
    private final LocalDate countedOn;
    private final FormGrid grid;
    private final Texts texts;

    /** Returns a draft on {@code grid} with the rules of {@code sheet}. */
    DraftForm(AssessedEntry person, PointSheet sheet, LocalDate asOf, FormGrid grid, Texts texts) {
        this.person = person;
        this.sheet = sheet;
        this.countedOn = person.assessment()
                .points()
                .map(RenewalPoints::countedOn)
                .or(() -> person.assessment().window().map(FilingWindow::from))
                .orElse(asOf);
        this.grid = grid;
        this.texts = texts;
    }

    /** Writes the draft, with its origin in the last line. */
    void write(String origin) {
        String category = texts.text("category." + sheet.category().name());
        grid.line(texts.text("form.title", category), FormCell.BAND);
        grid.line(texts.text("form.notice"), FormCell.NOTICE);
        new PersonBlock(person.entry().employee(), countedOn, grid, texts).write();
        new FormTable(person, sheet, countedOn, grid, texts).write();
        writeTotal();
        writeSignature();
        grid.line(origin, FormCell.FREE);
    }

    private void writeTotal() {
        String remark = new TotalWording(texts, person.assessment(), sheet, countedOn).text();
        grid.row(Math.max(22, FormGrid.height(remark, FormCell.REMARK, FormGrid.REMARKS, FormGrid.REMARKS)));
        grid.text(texts.text("form.total"), FormCell.TOTAL, FormGrid.ITEM, FormGrid.CRITERION);
        Optional<RenewalPoints> points = person.assessment().points();
        grid.text("", FormCell.TOTAL, FormGrid.CHECK, FormGrid.NUMBER);
        points.ifPresent(each -> grid.number(each.atFiling(), FormCell.TOTAL, FormGrid.CHECK));
        grid.text(remark, FormCell.REMARK, FormGrid.REMARKS);
    }

    private void writeSignature() {
        grid.line(texts.text("form.declaration"), FormCell.FREE);
        grid.row(24);
        grid.text(texts.text("form.signature"), FormCell.LABEL, FormGrid.ITEM);
        grid.text("", FormCell.VALUE, FormGrid.CRITERION);
        grid.text(texts.text("form.preparedOn"), FormCell.LABEL, FormGrid.CHECK, FormGrid.NUMBER);
        grid.text("", FormCell.VALUE, FormGrid.REMARKS);
    }
}
