package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.comparison.ComparedGroup;
import org.hsproster.comparison.ComparisonBasis;
import org.hsproster.comparison.ComparisonWording;
import org.hsproster.comparison.Move;
import org.hsproster.comparison.MoveCounts;
import org.hsproster.comparison.RosterComparison;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.annotation.AddedColumn;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** The first sheet of a comparison: what is changed, and how many people it moves from which outlook to which. */
public final class ComparisonSheet {

    private static final int[] WIDTHS = {34, 26, 16, 18, 18, 60};
    private static final List<String> LIMITS = List.of("facts", "unclear", "estimate");

    private final ReportSheet sheet;
    private final ComparisonBasis basis;
    private final Texts texts;
    private final Sentences sentences;
    private final ComparisonWording wording;

    public ComparisonSheet(Workbook workbook, Texts texts, CellWriter writer, ComparisonBasis basis) {
        this.basis = basis;
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.wording = new ComparisonWording(texts);
        this.sheet = new ReportSheet(workbook, texts, "comparison.sheet", writer, WIDTHS);
    }

    /**
     * Writes the sheet.
     *
     * @param files everything that was read, the roster first
     */
    public void write(RosterComparison comparison, List<InputFile> files) {
        sheet.line(texts.text("comparison.title"), CellKind.TITLE);
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        sheet.fact(texts.text("comparison.asOf"), new CellContent.Day(basis.asOf()));
        facts("comparison.changed", wording.changes(basis));
        if (!basis.changes().changes().isEmpty()) {
            facts("comparison.for", wording.scope(basis.changes().scope()));
        }
        MoveCounts all = comparison.all();
        sheet.fact(texts.text("comparison.people"), new CellContent.Figure(all.people()));
        if (!basis.changes().changes().isEmpty()) {
            sheet.fact(texts.text("comparison.inScope"), new CellContent.Figure(comparison.inScope()));
        }
        sheet.fact(texts.text("comparison.answers"), new CellContent.Figure(all.changed()));
        sheet.fact(
                texts.text("comparison.toActOn"),
                texts.text("comparison.beforeAfter", all.toActOnBefore(), all.toActOnAfter()));
        writeOutlooks(all);
        writeMoves(all.moves());
        int upperRows = sheet.nextRow();
        double upperHeight = sheet.height();
        writeGroups("comparison.department", comparison.departments());
        writeGroups("comparison.employer", comparison.employers());
        writeBasis(files);
        LIMITS.forEach(limit -> sheet.line(texts.text("comparison.limit." + limit), CellKind.TEXT));
        sheet.view().fitOnPages(upperRows, upperHeight, sheet.height() - upperHeight);
    }

    private void facts(String key, List<String> lines) {
        sheet.fact(texts.text(key), lines.get(0));
        lines.subList(1, lines.size()).forEach(line -> sheet.fact("", line));
    }

    private void writeOutlooks(MoveCounts all) {
        heading("comparison.outlooks");
        Map<Outlook, Integer> before = all.before();
        Map<Outlook, Integer> after = all.after();
        ReportColumns<Outlook> columns = new ReportColumns<Outlook>(texts)
                .add("comparison.outlook", outlook -> AddedColumn.flag(outlook, sentences))
                .add("comparison.before", outlook -> new CellContent.Figure(before.getOrDefault(outlook, 0)))
                .add("comparison.after", outlook -> new CellContent.Figure(after.getOrDefault(outlook, 0)))
                .add(
                        "comparison.difference",
                        outlook -> new CellContent.Difference(
                                after.getOrDefault(outlook, 0) - before.getOrDefault(outlook, 0)));
        sheet.header(columns.headers());
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .sorted(Outlook.mostUrgentFirst())
                .forEach(outlook -> sheet.row(columns.row(outlook)));
    }

    private void writeMoves(List<Move> moves) {
        heading("comparison.moves");
        if (moves.isEmpty()) {
            sheet.line(texts.text("comparison.noMoves"), CellKind.TEXT);
            return;
        }
        ReportColumns<Move> columns = new ReportColumns<Move>(texts)
                .add("comparison.from", move -> AddedColumn.flag(move.from(), sentences))
                .add("comparison.to", move -> AddedColumn.flag(move.to(), sentences))
                .add("comparison.count", move -> new CellContent.Figure(move.people()));
        sheet.header(columns.headers());
        moves.forEach(move -> sheet.row(columns.row(move)));
    }

    private void writeGroups(String key, List<ComparedGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        sheet.skip();
        sheet.line(texts.text("comparison.by", texts.text(key)), CellKind.HEADING);
        ReportColumns<ComparedGroup> columns = new ReportColumns<ComparedGroup>(texts)
                .add(key, group -> CellContent.words(wording.name(group)))
                .add(
                        "comparison.count",
                        group -> new CellContent.Figure(group.counts().people()))
                .add(
                        "comparison.groupChanged",
                        group -> new CellContent.Figure(group.counts().changed()))
                .add(
                        "comparison.groupBefore",
                        group -> new CellContent.Figure(group.counts().toActOnBefore()))
                .add(
                        "comparison.groupAfter",
                        group -> new CellContent.Figure(group.counts().toActOnAfter()))
                .add("comparison.groupMoves", group -> CellContent.words(wording.moves(group.counts())));
        sheet.header(columns.headers());
        ComparedGroup.first(GroupCounts.MOST_SHOWN, groups).forEach(group -> sheet.row(columns.row(group)));
    }

    private void writeBasis(List<InputFile> files) {
        heading("comparison.basis");
        sheet.fact(texts.text("comparison.rulesBefore"), basis.rulesBefore().id());
        sheet.fact(texts.text("comparison.rulesAfter"), basis.rulesAfter().id());
        for (InputFile file : files) {
            sheet.facts(new TreeMap<>(Map.of(
                    0,
                            new CellContent.Words(texts.text(
                                    "summary.purpose." + file.purpose().name())),
                    1, new CellContent.Words(file.name()),
                    5, new CellContent.Words("SHA-256: " + file.sha256()))));
        }
    }

    private void heading(String key) {
        sheet.skip();
        sheet.line(texts.text(key), CellKind.HEADING);
    }
}
