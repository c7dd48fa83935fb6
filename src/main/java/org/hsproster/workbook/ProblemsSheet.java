package org.hsproster.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.roster.finding.LocatedFinding;

/** Every problem with the data at once, each with the cell to go to. */
final class ProblemsSheet {

    private static final List<String> COLUMNS = List.of("severity", "where", "cell", "text");

    private final ReportSheet sheet;
    private final Texts texts;
    private final Sentences sentences;
    private final Placements placements;

    ProblemsSheet(Workbook workbook, Texts texts, CellWriter writer, Placements placements) {
        this.sheet = new ReportSheet(workbook, texts, "problems.sheet", writer, 18, 24, 10, 110);
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.placements = placements;
    }

    /** Writes the sheet and returns its name. */
    String write(List<LocatedFinding> problems) {
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

    private List<Content> row(LocatedFinding located) {
        return Stream.of(
                        Content.words(texts.text(
                                "severity." + located.finding().severity().name())),
                        Content.words(placements.name(located)),
                        placements.link(located),
                        Content.words(sentences.problem(located)))
                .toList();
    }
}
