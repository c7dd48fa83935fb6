package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.run.SheetNotes;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.annotation.FlagColumn;
import org.hsproster.workbook.annotation.KeptRange;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** How each column of each roster sheet was understood, what was assumed, and which rows were left out. */
public final class ColumnsSheet {

    private record Column(RosterSheet roster, SheetColumn column) {}

    private final Texts texts;
    private final SheetNotes notes;
    private final RosterLinks links;
    private final ReportColumns<Column> columns;
    private final ReportSheet sheet;

    public ColumnsSheet(Workbook workbook, Texts texts, CellWriter writer, SheetNotes notes, RosterLinks links) {
        this.texts = texts;
        this.notes = notes;
        this.links = links;
        this.columns = columns();
        this.sheet = new ReportSheet(workbook, texts, "columns.sheet", writer, columns.widths());
    }

    private ReportColumns<Column> columns() {
        return new ReportColumns<Column>(texts)
                .add("columns.column", 12, each -> link(each.roster(), each.column()))
                .add(
                        "columns.header",
                        34,
                        each -> CellContent.words(each.column().header().header()))
                .add("columns.meaning", 34, each -> meaning(each.column()))
                .add(
                        "columns.use",
                        54,
                        each -> new CellContent.Words(
                                texts.text("columns.name", each.column().use())))
                .add(
                        "columns.kinds",
                        50,
                        each -> CellContent.words(
                                texts.text("columns.name", each.column().kinds())));
    }

    /**
     * Writes the sheet.
     *
     * @param kept the ranges of the user that do not cover the added columns, by the name of the sheet in the roster
     */
    public void write(List<RosterSheet> rosters, Map<Optional<String>, KeptRange> kept) {
        sheet.line(texts.text("columns.title"), CellKind.TITLE);
        rosters.forEach(roster -> write(roster, Optional.ofNullable(kept.get(roster.sheet()))));
    }

    private void write(RosterSheet roster, Optional<KeptRange> kept) {
        sheet.skip();
        sheet.line(roster.sheet().orElseGet(() -> roster.file().getFileName().toString()), CellKind.HEADING);
        sheet.fact(texts.text("columns.file"), roster.file().getFileName().toString());
        sheet.fact(texts.text("columns.headerRow"), new CellContent.Figure(roster.headerRow()));
        roster.encoding().ifPresent(encoding -> sheet.fact(texts.text("columns.encoding"), encoding));
        kept.ifPresent(each -> sheet.fact(
                texts.text("columns.kept." + each.kind().name()),
                texts.text("columns.kept.note." + each.kind().name(), each.range())));
        sheet.header(columns.headers());
        roster.allColumns().forEach(column -> sheet.row(columns.row(new Column(roster, column))));
        list("columns.assumptions", notes.assumptions(roster, texts));
        list("columns.rowsLeftOut", notes.rowsLeftOut(roster, texts));
    }

    private CellContent link(RosterSheet roster, SheetColumn column) {
        String letters = column.letters();
        return Optional.ofNullable(links.bySheet().get(roster.sheet()))
                .map(FlagColumn::sheetName)
                .<CellContent>map(name -> new CellContent.Link(letters, name, letters + roster.headerRow()))
                .orElseGet(() -> new CellContent.Words(letters));
    }

    private CellContent meaning(SheetColumn column) {
        String key = column.use() == SheetColumn.Use.UNKNOWN ? "columns.offer" : "columns.name";
        return CellContent.of(column.column(), name -> new CellContent.Words(texts.text(key, name)));
    }

    private void list(String key, List<String> sentences) {
        sheet.line(texts.text(key), CellKind.HEADING);
        Stream<String> lines = sentences.isEmpty() ? Stream.of(texts.text("columns.none")) : sentences.stream();
        lines.forEach(line -> sheet.line(line, CellKind.TEXT));
    }
}
