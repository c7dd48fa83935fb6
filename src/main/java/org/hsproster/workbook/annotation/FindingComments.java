package org.hsproster.workbook.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.hsproster.employee.Finding;
import org.hsproster.employee.FindingCode;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.cell.CellNote;
import org.hsproster.workbook.cell.SheetComments;

/** Adds findings as comments on the cells they are about. Findings for information are on report sheets only. */
final class FindingComments {

    private final SheetComments comments;
    private final RosterSheet roster;
    private final Texts texts;
    private final Sentences sentences;

    FindingComments(SheetComments comments, RosterSheet roster, Texts texts) {
        this.comments = comments;
        this.roster = roster;
        this.texts = texts;
        this.sentences = new Sentences(texts);
    }

    void add(AssessedEntry entry) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        entry.findings().stream()
                .filter(this::isAboutCell)
                .forEach(located -> cells.computeIfAbsent(located.cell().orElseThrow(), cell -> new ArrayList<>())
                        .add(sentences.problem(located)));
        boolean isToActOn = entry.assessment().urgency().isToActOn();
        cells.forEach((cell, lines) -> {
            CellAddress address = new CellAddress(cell);
            comments.add(new CellNote(
                    address.getRow(),
                    address.getColumn(),
                    texts.text("note.author"),
                    lines,
                    AddedColumn.WIDTHS_BESIDE_FLAG,
                    isToActOn));
        });
    }

    /** Tests whether a finding is about a cell of this sheet. A fact without a column is missing in all rows. */
    private boolean isAboutCell(LocatedFinding located) {
        Finding finding = located.finding();
        return finding.severity() != FindingCode.Severity.INFO
                && located.cell().isPresent()
                && located.sheet().equals(roster.sheet())
                && located.file()
                        .equals(Optional.ofNullable(roster.file().getFileName())
                                .map(Object::toString)
                                .orElse(""))
                && finding.about().filter(roster::tells).isPresent();
    }
}
