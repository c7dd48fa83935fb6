package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** Every problem with the data at once, each with the cell to go to. */
public final class ProblemsSheet {

    private static final List<String> COLUMNS = List.of("severity", "where", "cell", "text");

    private final ReportSheet sheet;
    private final Texts texts;
    private final Sentences sentences;
    private final RosterLinks placements;

    public ProblemsSheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks placements) {
        this.sheet = new ReportSheet(workbook, texts, "problems.sheet", writer, 18, 24, 10, 110);
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.placements = placements;
    }

    /** Writes the sheet and returns its name. */
    public String write(List<LocatedFinding> problems) {
        sheet.line(texts.text("problems.sheet"), CellKind.TITLE);
        sheet.header(
                COLUMNS.stream().map(column -> texts.text("problems." + column)).toList());
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        problems.forEach(problem -> sheet.row(row(problem)));
        if (problems.isEmpty()) {
            sheet.line(texts.text("problems.none"), CellKind.TEXT);
        } else {
            sheet.view().finishTable(sheet.nextRow(), COLUMNS.size(), problems.size(), 1);
        }
        return sheet.name();
    }

    private List<CellContent> row(LocatedFinding located) {
        return Stream.of(
                        CellContent.words(texts.text(
                                "severity." + located.finding().severity().name())),
                        CellContent.words(placements.name(located)),
                        placements.link(located),
                        CellContent.words(sentences.problem(located)))
                .toList();
    }
}
