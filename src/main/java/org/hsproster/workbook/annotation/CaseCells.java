package org.hsproster.workbook.annotation;

import org.hsproster.report.ShownCase;
import org.hsproster.report.wording.Sentences;
import org.hsproster.workbook.cell.CellContent;

/** The cells of a case, for HR to fill in. */
public record CaseCells(Sentences sentences) {

    public CellContent owner(ShownCase shown) {
        return new CellContent.ToFillIn(shown.owner());
    }

    public CellContent state(ShownCase shown) {
        return new CellContent.ToFillIn(shown.state().map(sentences::caseState).orElse(shown.unreadState()));
    }

    public CellContent filedOn(ShownCase shown) {
        return shown.filedOn().isEmpty() && !shown.unreadDay().isEmpty()
                ? new CellContent.ToFillIn(shown.unreadDay())
                : new CellContent.DayToFillIn(shown.filedOn());
    }

    public CellContent note(ShownCase shown) {
        return new CellContent.ToFillIn(shown.note());
    }
}
