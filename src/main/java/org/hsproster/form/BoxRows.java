package org.hsproster.form;

import java.util.List;
import java.util.stream.Stream;
import org.hsproster.report.wording.Texts;

/** Writes the rows of the boxes: criterion, check box, points and number of the papers. */
final class BoxRows {

    private static final int LINES_OF_FRACTION = 3;

    private final FormGrid grid;
    private final FormMarks marks;
    private final Figures figures;
    private final Texts texts;
    private final PrintedTexts printed;
    private final MergedColumn criteria;
    private final MergedColumn checks;
    private final MergedColumn points;
    private final MergedColumn numbers;

    BoxRows(FormGrid grid, FormMarks marks, Figures figures, Texts texts) {
        this.grid = grid;
        this.marks = marks;
        this.figures = figures;
        this.texts = texts;
        this.printed = new PrintedTexts(texts.locale());
        this.criteria = new MergedColumn(grid, FormGrid.CRITERION, FormGrid.CRITERION_END);
        this.checks = new MergedColumn(grid, FormGrid.CHECK, FormGrid.CHECK);
        this.points = new MergedColumn(grid, FormGrid.POINTS, FormGrid.POINTS);
        this.numbers = new MergedColumn(grid, FormGrid.NUMBER, FormGrid.NUMBER);
    }

    /** Returns the number of lines of the grid that a row takes. */
    static int lines(PrintedRow row) {
        return row.kind() == PrintedRow.Kind.FRACTION ? LINES_OF_FRACTION : 1;
    }

    /** Returns the texts of a row, such as the name of a box. */
    List<String> texts(PrintedRow row) {
        return printed.of(row);
    }

    void write(PrintedRow row, double least) {
        boolean met = marks.checked(row).isPresent();
        List<String> parts = printed.of(row);
        beside(row, parts, met);
        FormCell kind = met ? FormCell.MET : FormCell.CRITERION;
        switch (row.kind()) {
            case INDENTED -> indented(parts.get(0), kind, least);
            case RANKINGS -> indented(parts.get(0), met ? FormCell.SMALL_MET : FormCell.SMALL_CRITERION, least);
            case LICENCES -> {
                criteria.next(parts.get(0), FormCell.CRITERION);
                double own = grid.height(parts.get(1), FormCell.MET_CENTERED, FormGrid.CHECK, FormGrid.CHECK);
                grid.row(Math.max(
                        Math.max(least, own), height(parts.get(0), FormCell.CRITERION, FormGrid.CRITERION) / 2));
            }
            case AGES, PAY -> byAge(parts, row, met, least);
            case NOTE -> {
                end();
                grid.row(Math.max(
                        least, grid.height(parts.get(0), FormCell.CRITERION, FormGrid.CRITERION, FormGrid.NUMBER)));
                grid.text(parts.get(0), FormCell.CRITERION, FormGrid.CRITERION, FormGrid.NUMBER);
            }
            case FRACTION -> fraction(parts, kind, least);
            default -> criterion(parts.get(0), kind, FormGrid.CRITERION, least);
        }
    }

    /** Ends the cells that go over several rows. */
    void end() {
        Stream.of(criteria, checks, points, numbers).forEach(MergedColumn::end);
    }

    private void beside(PrintedRow row, List<String> parts, boolean met) {
        boolean shaded = row.kind() == PrintedRow.Kind.HEADING || row.kind() == PrintedRow.Kind.AGES;
        String box = texts.text(met ? "form.checked" : "form.unchecked");
        String check = row.kind() == PrintedRow.Kind.LICENCES ? box + " " + parts.get(1) : box;
        FormCell kind = shaded ? FormCell.SHADED : met ? FormCell.MET_CENTERED : FormCell.CENTERED;
        if (row.kind() != PrintedRow.Kind.LICENCES) {
            criteria.end();
        }
        checks.next(shaded ? "" : check, kind);
        points.next(row.points(), kind);
        boolean struck = row.number().equals(PrintedRow.STRUCK);
        numbers.next(struck ? "" : row.number(), struck ? FormCell.STRUCK : FormCell.CENTERED);
    }

    private void indented(String text, FormCell kind, double least) {
        criterion(text, kind, FormGrid.INDENTED, least);
        grid.text("", FormCell.INDENT, FormGrid.CRITERION, FormGrid.CRITERION);
    }

    private void criterion(String text, FormCell kind, int firstColumn, double least) {
        grid.row(Math.max(least, height(text, kind, firstColumn)));
        grid.text(text, kind, firstColumn, FormGrid.CRITERION_END);
    }

    private double height(String text, FormCell kind, int firstColumn) {
        return grid.height(text, kind, firstColumn, FormGrid.CRITERION_END);
    }

    private void byAge(List<String> parts, PrintedRow row, boolean met, double least) {
        double highest = parts.stream()
                .mapToDouble(part -> grid.height(part, FormCell.PAY, FormGrid.CRITERION_END, FormGrid.CRITERION_END))
                .max()
                .orElse(least);
        grid.row(Math.max(least, highest));
        for (int band = 0; band < parts.size(); band++) {
            boolean own = met && row.kind() == PrintedRow.Kind.PAY && figures.isOfBand(band);
            int column = FormGrid.INDENTED + band;
            grid.text(
                    parts.get(band),
                    own ? FormCell.MET_PAY : FormCell.PAY,
                    band == 0 ? FormGrid.CRITERION : column,
                    column);
        }
    }

    /** Writes the criterion, and the fraction below it with the figures on record. */
    private void fraction(List<String> parts, FormCell kind, double least) {
        criterion(parts.get(0), kind, FormGrid.CRITERION, least);
        int numerator = grid.next();
        for (int line = 0; line < 2; line++) {
            FormCell cell = line == 0 ? FormCell.OVER : FormCell.UNDER;
            grid.row(Math.max(least, height(parts.get(1), cell, FormGrid.CRITERION)));
            grid.text(parts.get(line == 0 ? 1 : 5), cell, FormGrid.CRITERION, FormGrid.INDENTED);
            grid.text(
                    parts.get(line == 0 ? 2 : 6),
                    line == 0 ? FormCell.AMOUNT_OVER : FormCell.AMOUNT_UNDER,
                    FormGrid.INDENTED + 1,
                    FormGrid.INDENTED + 2);
        }
        String result = parts.get(3) + "  " + figures.ratio().orElse("    ") + " " + parts.get(4);
        grid.text(result, FormCell.UNDER, numerator, numerator + 1, FormGrid.CRITERION_END, FormGrid.CRITERION_END);
    }
}
