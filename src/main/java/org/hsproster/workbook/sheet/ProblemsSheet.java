package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.OutlookSensitivity;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** The problems with the data, to be worked off: what is wrong where, what to enter, and a tick for what is done. */
public final class ProblemsSheet {

    /** The most values that a line lists. */
    private static final int MOST_VALUES = 10;

    private static final String NAME = "problems.name";
    private static final String DONE = "problems.done";

    private final Texts texts;
    private final Sentences sentences;
    private final RosterLinks links;
    private final ProblemLines lines;
    private final Workbook workbook;
    private final CellWriter writer;

    public ProblemsSheet(Workbook workbook, Texts texts, CellWriter writer, RosterLinks links, RunBasis run) {
        this.texts = texts;
        this.sentences = new Sentences(texts);
        this.links = links;
        this.workbook = workbook;
        this.writer = writer;
        this.lines = new ProblemLines(
                new OutlookSensitivity(new RenewalAssessor(run.rulebook()), run.asOf()), new PersonCells(texts, links));
    }

    /** Adds the findings about a person. */
    public void add(AssessedEntry person) {
        lines.add(person);
    }

    /**
     * Writes the sheet after all people were added.
     *
     * @param others the findings that are not about people
     * @return its name and how many lines it has
     */
    public Written write(List<LocatedFinding> others) {
        others.forEach(lines::add);
        List<ProblemLine> sorted = lines.sorted();
        ReportColumns<ProblemLine> columns = columns();
        ReportSheet sheet = new ReportSheet(workbook, texts, "problems.sheet", writer, columns.widths());
        sheet.line(texts.text("problems.sheet"), CellKind.TITLE);
        sheet.line(texts.text("problems.note"), CellKind.TEXT);
        ReportTable table = new ReportTable(sheet, texts, columns);
        table.begin(NAME);
        int first = sheet.nextRow();
        sorted.forEach(line -> table.add(columns.row(line)));
        if (!sorted.isEmpty()) {
            sheet.view().offer(texts.text("problems.tick"), first, sheet.nextRow() - 1, columns.indexOf(DONE));
        }
        table.finish(texts.text("problems.none"));
        return new Written(sheet.name(), sorted.size());
    }

    /** The name of the sheet and the number of its lines. */
    public record Written(String name, int lines) {}

    private ReportColumns<ProblemLine> columns() {
        return new ReportColumns<ProblemLine>(texts)
                .add(
                        "problems.severity",
                        12,
                        line -> CellContent.words(
                                texts.text("severity." + line.severity().name())))
                .add("problems.number", 10, this::number)
                .add(NAME, 18, line -> CellContent.words(listed(line.names(), line.count(), "problems.names")))
                .add("problems.effect", 10, line -> CellContent.words(effect(line)))
                .add("problems.cell", 14, this::cells)
                .add("problems.text", 43, line -> CellContent.words(problem(line)))
                .add("problems.enter", 43, line -> CellContent.words(toEnter(line)))
                .add(DONE, 7, line -> new CellContent.ToFillIn(""));
    }

    private CellContent number(ProblemLine line) {
        return line.count() > 1 && line.sensitivity().isPresent()
                ? new CellContent.Words(texts.text("problems.people", line.count()))
                : line.number();
    }

    private String effect(ProblemLine line) {
        return line.sensitivity()
                .map(answer -> texts.text("problems.effect." + answer.name()))
                .orElseGet(() -> texts.text("advice.none"));
    }

    private CellContent cells(ProblemLine line) {
        boolean isNamed = line.cells().isEmpty() || links.bySheet().size() > 1 || !links.has(line.first());
        String cells = listed(line.cells().stream().limit(1).toList(), line.count(), "problems.cells");
        String text = (isNamed ? links.name(line.first()) : "") + (isNamed && !cells.isEmpty() ? "!" : "") + cells;
        return links.link(line.first(), text);
    }

    /** Returns what is wrong and, of several findings, in which cells. */
    private String problem(ProblemLine line) {
        return line.cells().size() < 2
                ? whatIsWrong(line)
                : whatIsWrong(line)
                        + texts.text("problems.where", listed(line.cells(), line.count(), "problems.cells"));
    }

    private String whatIsWrong(ProblemLine line) {
        String ofMany = "finding." + line.first().finding().code().name() + ".many";
        return line.isMixed() && texts.has(ofMany)
                ? texts.text(ofMany, line.count(), values(line.values()))
                : sentences.whatIsWrong(line.first());
    }

    private Object values(List<Object> all) {
        return all.size() > MOST_VALUES
                ? texts.text("problems.values", all.subList(0, MOST_VALUES), all.size() - MOST_VALUES)
                : all;
    }

    private String toEnter(ProblemLine line) {
        return Optional.of(sentences.whatToEnter(line.first()))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> texts.text("problems.nothing"));
    }

    /** Returns the first texts and how many more there are; empty if there is none. */
    private String listed(List<String> listed, int count, String ofMore) {
        if (listed.isEmpty() || listed.size() >= count) {
            return String.join(texts.text("list.separator"), listed);
        }
        return texts.text(ofMore, listed, count - listed.size());
    }
}
