package org.hsproster.workbook.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** All problems with the data, each with a link to its cell. */
public final class ProblemsSheet {

    private final Texts texts;
    private final ReportColumns<LocatedFinding> columns;
    private final ReportSheet sheet;

    public ProblemsSheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links) {
        Sentences sentences = new Sentences(texts);
        this.texts = texts;
        this.columns = new ReportColumns<LocatedFinding>(texts)
                .add(
                        "problems.severity",
                        18,
                        located -> CellContent.words(texts.text(
                                "severity." + located.finding().severity().name())))
                .add("problems.where", 24, located -> CellContent.words(links.name(located)))
                .add("problems.cell", 10, links::link)
                .add("problems.text", 110, located -> CellContent.words(sentences.problem(located)));
        this.sheet = new ReportSheet(workbook, texts, "problems.sheet", writer, columns.widths());
    }

    /** Writes the sheet and returns its name. */
    public String write(List<LocatedFinding> problems) {
        sheet.line(texts.text("problems.sheet"), CellKind.TITLE);
        sheet.header(columns.headers());
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        problems.forEach(problem -> sheet.row(columns.row(problem)));
        if (problems.isEmpty()) {
            sheet.line(texts.text("problems.none"), CellKind.TEXT);
        } else {
            sheet.view().finishTable(sheet.nextRow(), columns.size(), problems.size(), 1);
        }
        return sheet.name();
    }
}
