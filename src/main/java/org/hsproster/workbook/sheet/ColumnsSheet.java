package org.hsproster.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.run.SheetNotes;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.sheet.RosterSheet;
import org.hsproster.workbook.annotation.FlagColumn;
import org.hsproster.workbook.annotation.RosterLinks;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.cell.CellWriter;
import org.hsproster.workbook.style.CellKind;

/** How every column of every roster sheet was understood, what was assumed, and which rows were left out. */
public final class ColumnsSheet {

    private static final List<String> COLUMNS = List.of("column", "header", "meaning", "use", "kinds");

    private final ReportSheet sheet;
    private final Texts texts;
    private final SheetNotes notes;
    private final RosterLinks placements;

    public ColumnsSheet(Workbook workbook, Texts texts, CellWriter writer, SheetNotes notes, RosterLinks placements) {
        this.sheet = new ReportSheet(workbook, texts, "columns.sheet", writer, 12, 34, 34, 54, 50);
        this.texts = texts;
        this.notes = notes;
        this.placements = placements;
    }

    public void write(List<RosterSheet> rosters) {
        sheet.line(texts.text("columns.title"), CellKind.TITLE);
        rosters.forEach(this::write);
    }

    private void write(RosterSheet roster) {
        sheet.skip();
        sheet.line(roster.sheet().orElseGet(() -> roster.file().getFileName().toString()), CellKind.HEADING);
        sheet.fact(texts.text("columns.file"), roster.file().getFileName().toString());
        sheet.fact(texts.text("columns.headerRow"), new CellContent.Figure(roster.headerRow()));
        roster.encoding().ifPresent(encoding -> sheet.fact(texts.text("columns.encoding"), encoding));
        sheet.header(
                COLUMNS.stream().map(column -> texts.text("columns." + column)).toList());
        roster.allColumns().forEach(column -> sheet.row(row(roster, column)));
        list("columns.assumptions", notes.assumptions(roster, texts));
        list("columns.rowsLeftOut", notes.rowsLeftOut(roster, texts));
    }

    private List<CellContent> row(RosterSheet roster, SheetColumn column) {
        boolean isOffer = column.use() == SheetColumn.Use.UNKNOWN;
        String offer = isOffer ? "columns.offer" : "columns.name";
        Optional<String> place =
                Optional.ofNullable(placements.bySheet().get(roster.sheet())).map(FlagColumn::sheetName);
        String letters = column.letters();
        return List.of(
                place.<CellContent>map(name -> new CellContent.Link(letters, name, letters + roster.headerRow()))
                        .orElseGet(() -> new CellContent.Words(letters)),
                CellContent.words(column.header().header()),
                CellContent.of(column.column(), name -> new CellContent.Words(texts.text(offer, name))),
                new CellContent.Words(texts.text("columns.name", column.use())),
                CellContent.words(texts.text("columns.name", column.kinds())));
    }

    private void list(String key, List<String> sentences) {
        sheet.line(texts.text(key), CellKind.HEADING);
        Stream<String> lines = sentences.isEmpty() ? Stream.of(texts.text("columns.none")) : sentences.stream();
        lines.forEach(line -> sheet.line(line, CellKind.TEXT));
    }
}
