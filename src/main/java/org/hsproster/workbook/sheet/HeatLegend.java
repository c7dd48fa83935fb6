package org.hsproster.workbook.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.report.wording.Texts;
import org.hsproster.workbook.cell.CellContent;
import org.hsproster.workbook.style.CellKind;
import org.hsproster.workbook.style.HeatColors;

/**
 * The three rows that explain the cells of the heat map. Their samples begin in the column of the first total.
 *
 * @param start the index (0-based) of that column
 */
record HeatLegend(Texts texts, int start) {

    static final int ROWS = 3;

    /**
     * Returns the rows: colours, the renewal, days below the minimum annual remuneration.
     *
     * @param link where the rest of the sheet is
     */
    List<List<CellContent>> rows(int required, CellContent link) {
        return List.of(
                row(new CellContent.Words(texts.text("quarters.legend", required)), totals(required)),
                row(link, sample("[" + required + "]", CellKind.RENEWAL, "quarters.renewal")),
                row(
                        new CellContent.Nothing(),
                        sample("× " + required, CellKind.HATCHED_HEAT, "quarters.minimumNotMet")));
    }

    private static Stream<CellContent> totals(int required) {
        return HeatColors.OF_TOTALS.stream()
                .map(colors -> new CellContent.Legend(colors.range(required), colors, CellKind.HEAT));
    }

    private Stream<CellContent> sample(String text, CellKind kind, String explanation) {
        return Stream.of(
                new CellContent.Legend(text, HeatColors.WHATEVER_TOTAL, kind),
                new CellContent.Words(texts.text(explanation)));
    }

    private List<CellContent> row(CellContent first, Stream<CellContent> samples) {
        List<CellContent> row = new ArrayList<>(Collections.nCopies(start, new CellContent.Nothing()));
        row.set(0, first);
        samples.forEach(row::add);
        return row;
    }
}
