package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.report.wording.RuleEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Parameter;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** The last sheet: every rule that was applied, since when it holds and where it stands. */
public final class RulesSheet {

    private static final List<String> COLUMNS =
            List.of("form", "number", "item", "says", "state", "since", "source", "link", "checkedOn", "evidence");

    private final ReportSheet sheet;
    private final Texts texts;

    public RulesSheet(Workbook workbook, Texts texts, CellWriter writer) {
        this.sheet = new ReportSheet(workbook, texts, "sources.sheet", writer, 14, 8, 32, 52, 11, 13, 42, 44, 13, 48);
        this.texts = texts;
    }

    public void write(RunBasis run) {
        List<RuleEntry> rules = RuleEntry.of(texts, run.rulebook(), run.asOf());
        sheet.line(texts.text("sources.title", run.asOf(), run.rulebook().id()), CellKind.TITLE);
        run.rulebook().ownFiles().forEach(own -> sheet.line(texts.text("rules.own." + own.name()), CellKind.TEXT));
        sheet.header(
                COLUMNS.stream().map(column -> texts.text("sources." + column)).toList());
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        rules.forEach(rule -> sheet.row(row(rule, run.asOf())));
        sheet.view().finishTable(sheet.nextRow(), COLUMNS.size(), rules.size(), 1);
    }

    private List<CellContent> row(RuleEntry entry, LocalDate asOf) {
        Parameter rule = entry.rule();
        LocalDate since = entry.version().effectiveFrom();
        return Stream.<CellContent>of(
                        CellContent.words(entry.category()
                                .map(ActivityCategory::sheet)
                                .orElseGet(() -> texts.text("rules.renewal"))),
                        CellContent.words(rule.formNumber().orElse("")),
                        CellContent.words(rule.label().in(texts.locale())),
                        CellContent.words(entry.says()),
                        CellContent.words(texts.text(since.isAfter(asOf) ? "sources.later" : "sources.inForce")),
                        new CellContent.Day(since),
                        CellContent.words(rule.source().citation()),
                        new CellContent.Web(rule.source().link(), rule.source().link()),
                        new CellContent.Day(entry.version().checkedOn()),
                        CellContent.words(rule.evidence().stream()
                                .map(label -> label.in(texts.locale()))
                                .collect(Collectors.joining("\n"))))
                .toList();
    }
}
