package org.hsproster.workbook.summary;

import java.util.List;
import java.util.stream.Stream;
import org.hsproster.report.run.SheetNotes;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.annotation.CopyFinding;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.sheet.ProblemsSheet;

/**
 * What the summary says about the other sheets.
 *
 * @param problems the number of problems, as a link to their sheet
 * @param assumptions made in reading the roster, one sentence each
 * @param ofTheCopy differences from the user's own workbook, one sentence each
 */
public record SummaryNotes(CellContent problems, List<String> assumptions, List<String> ofTheCopy) {

    public static SummaryNotes of(
            List<LocatedFinding> all,
            ProblemsSheet.Written problems,
            SheetNotes notes,
            List<RosterSheet> sheets,
            Texts texts) {
        return new SummaryNotes(
                new CellContent.Link(count(all.size(), problems.lines(), texts), problems.name(), "A1"),
                sheets.stream()
                        .flatMap(sheet -> assumptions(sheet, sheets.size() > 1, notes, texts))
                        .toList(),
                all.stream()
                        .filter(located -> located.finding().code() instanceof CopyFinding)
                        .map(new Sentences(texts)::problem)
                        .distinct()
                        .toList());
    }

    /** Returns the number of findings, and that of the lines where several are told together. */
    private static String count(int findings, int lines, Texts texts) {
        return findings == lines ? Integer.toString(findings) : texts.text("problems.count", findings, lines);
    }

    private static Stream<String> assumptions(RosterSheet sheet, boolean isNamed, SheetNotes notes, Texts texts) {
        return notes.assumptions(sheet, texts).stream()
                .map(each -> isNamed && sheet.sheet().isPresent()
                        ? texts.text("summary.ofSheet", sheet.sheet().get(), each)
                        : each);
    }
}
