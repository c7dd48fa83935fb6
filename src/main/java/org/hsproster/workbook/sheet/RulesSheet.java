package org.hsproster.workbook.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.wording.RuleEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** The last sheet: each rule that was applied, since when it is in force, and its source. */
public final class RulesSheet {

    private final Texts texts;
    private final LocalDate asOf;
    private final ReportColumns<RuleEntry> columns;
    private final ReportSheet sheet;

    public RulesSheet(Workbook workbook, Texts texts, CellWriter writer, LocalDate asOf) {
        this.texts = texts;
        this.asOf = asOf;
        this.columns = columns();
        this.sheet = new ReportSheet(workbook, texts, "sources.sheet", writer, columns.widths());
    }

    private ReportColumns<RuleEntry> columns() {
        return new ReportColumns<RuleEntry>(texts)
                .add("sources.form", 14, entry -> CellContent.words(form(entry)))
                .add(
                        "sources.number",
                        8,
                        entry -> CellContent.words(entry.rule().formNumber().orElse("")))
                .add(
                        "sources.item",
                        32,
                        entry -> CellContent.words(entry.rule().label().in(texts.locale())))
                .add("sources.says", 52, entry -> CellContent.words(entry.says()))
                .add("sources.state", 11, entry -> CellContent.words(state(entry)))
                .add(
                        "sources.since",
                        15,
                        entry -> new CellContent.Day(entry.version().effectiveFrom()))
                .add(
                        "sources.source",
                        42,
                        entry -> CellContent.words(entry.rule().source().citation(texts.locale())))
                .add("sources.link", 44, entry -> link(entry.rule().source().link()))
                .add(
                        "sources.checkedOn",
                        15,
                        entry -> new CellContent.Day(entry.version().checkedOn()))
                .add("sources.evidence", 48, entry -> CellContent.words(evidence(entry)));
    }

    public void write(Rulebook rulebook) {
        List<RuleEntry> rules = RuleEntry.of(texts, rulebook, asOf);
        sheet.line(texts.text("sources.title", asOf, rulebook.id()), CellKind.TITLE);
        rulebook.ownFiles().forEach(own -> sheet.line(texts.text("rules.own." + own.name()), CellKind.TEXT));
        sheet.header(columns.headers());
        sheet.view().freezeAbove(sheet.nextRow(), 0);
        rules.forEach(rule -> sheet.row(columns.row(rule)));
        sheet.view().finishTable(sheet.nextRow(), columns.size(), rules.size(), 1);
    }

    private String form(RuleEntry entry) {
        return entry.category()
                .map(category -> texts.text("sheet." + category.sheet()))
                .orElseGet(() -> texts.text("rules.renewal"));
    }

    private String state(RuleEntry entry) {
        return texts.text(entry.version().effectiveFrom().isAfter(asOf) ? "sources.later" : "sources.inForce");
    }

    private static CellContent link(String address) {
        return new CellContent.Web(address, address);
    }

    private String evidence(RuleEntry entry) {
        return entry.rule().evidence().stream()
                .map(label -> label.in(texts.locale()))
                .collect(Collectors.joining("\n"));
    }
}
