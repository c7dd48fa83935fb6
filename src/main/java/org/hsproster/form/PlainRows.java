package org.hsproster.form;

import java.util.List;
import org.hsproster.report.wording.Texts;

/** Writes the rows above and below the boxes of the form. */
final class PlainRows {

    private static final int HALF = FormGrid.CRITERION_END;

    private final FormGrid grid;
    private final String total;
    private final Texts texts;
    private final PrintedTexts printed;

    /**
     * Returns a writer.
     *
     * @param total the points of the person; blank where none are counted
     */
    PlainRows(FormGrid grid, String total, Texts texts) {
        this.grid = grid;
        this.total = total;
        this.texts = texts;
        this.printed = new PrintedTexts(texts.locale());
    }

    void write(PrintedRow row, double least) {
        List<String> parts = printed.of(row);
        grid.row(Math.max(least, height(row, parts)));
        switch (row.kind()) {
            case EDITION -> {
                grid.text(parts.get(0), FormCell.FREE, FormGrid.ITEM, HALF);
                grid.text(parts.get(1), FormCell.FREE_RIGHT, FormGrid.CHECK, FormGrid.NUMBER);
            }
            case HEAD -> head(parts);
            case TOTAL -> {
                grid.text(parts.get(0), FormCell.HEAD, FormGrid.CHECK, FormGrid.CHECK);
                grid.text(total, FormCell.TOTAL, FormGrid.POINTS, FormGrid.POINTS);
            }
            case PERIOD -> {
                grid.text(parts.get(0), FormCell.FREE, FormGrid.CRITERION, FormGrid.INDENTED + 1);
                grid.text(
                        texts.text("form.unchecked") + "　" + parts.get(1),
                        FormCell.FREE,
                        FormGrid.INDENTED + 2,
                        FormGrid.NUMBER);
            }
            case SIGNATURE -> signature(parts);
            default ->
                grid.text(
                        parts.get(0),
                        row.kind() == PrintedRow.Kind.TITLE ? FormCell.TITLE : FormCell.FREE,
                        FormGrid.ITEM,
                        FormGrid.NUMBER);
        }
    }

    private double height(PrintedRow row, List<String> parts) {
        return switch (row.kind()) {
            case TITLE -> grid.height(parts.get(0), FormCell.TITLE, FormGrid.ITEM, FormGrid.NUMBER);
            case TEXT -> grid.height(parts.get(0), FormCell.FREE, FormGrid.ITEM, FormGrid.NUMBER);
            case PERIOD ->
                Math.max(
                        grid.height(parts.get(0), FormCell.FREE, FormGrid.CRITERION, FormGrid.INDENTED + 1),
                        grid.height(parts.get(1), FormCell.FREE, FormGrid.INDENTED + 2, FormGrid.NUMBER));
            case SIGNATURE -> 30;
            case TOTAL -> 24;
            default -> grid.height(parts.get(parts.size() - 1), FormCell.HEAD, FormGrid.NUMBER, FormGrid.NUMBER);
        };
    }

    private void head(List<String> parts) {
        grid.text(parts.get(0), FormCell.HEAD, FormGrid.ITEM, FormGrid.ITEM);
        grid.text(parts.get(1), FormCell.HEAD, FormGrid.CRITERION, FormGrid.CRITERION_END);
        for (int column = FormGrid.CHECK; column <= FormGrid.NUMBER; column++) {
            grid.text(parts.get(column - FormGrid.CHECK + 2), FormCell.HEAD, column, column);
        }
        grid.text(texts.text("form.record"), FormCell.RECORD_HEAD, FormGrid.RECORD, FormGrid.RECORD);
    }

    private void signature(List<String> parts) {
        grid.text(parts.get(0), FormCell.SIGNATURE, FormGrid.ITEM, FormGrid.INDENTED + 1);
        grid.text(parts.get(1), FormCell.SIGNATURE, FormGrid.INDENTED + 2, FormGrid.CRITERION_END);
        for (int column = FormGrid.CHECK; column <= FormGrid.NUMBER; column++) {
            grid.text(parts.get(column - FormGrid.CHECK + 2), FormCell.SIGNATURE_RIGHT, column, column);
        }
    }
}
