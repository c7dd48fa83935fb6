package org.hsproster.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * The agency's form, 高度専門職ポイント計算表 (930001673.xls, April 2023 and later), read from its cells.
 *
 * <p>The columns are found by their headers: 項目, 基準, 点数, 疎明資料. What stands to the right of them are leftovers of
 * a formula.
 */
final class AgencyForm {

    private static final Path FILE = Path.of("src/test/resources/form/930001673.xls");
    private static final int FIRST_ROWS = 15;

    private final FormGrid grid;
    private final Cell criteria;
    private final Cell points;
    private final Cell numbers;

    private AgencyForm(FormGrid grid) {
        this.grid = grid;
        this.criteria = grid.header("基準");
        this.points = grid.header("点数");
        this.numbers = grid.header("疎明");
    }

    /** Returns the cells with points of a sheet, {@code A}, {@code B} or {@code C}. */
    static List<FormCell> cellsOf(String letter) {
        return read(letter).cells(letter);
    }

    /** Returns all the words of a sheet. */
    static String wordsOf(String letter) {
        AgencyForm form = read(letter);
        return form.grid.words(0, form.grid.lastRow(), 0, form.numbers.getColumnIndex());
    }

    private static AgencyForm read(String letter) {
        try (Workbook workbook = WorkbookFactory.create(FILE.toFile(), null, true)) {
            return new AgencyForm(new FormGrid(IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetAt)
                    .filter(each -> each.getSheetName().startsWith(letter + " "))
                    .findFirst()
                    .orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE.toString(), e);
        }
    }

    private List<FormCell> cells(String letter) {
        List<FormCell> found = new ArrayList<>();
        String above = "";
        for (int row = points.getRowIndex() + 1; row <= grid.lastRow(); row++) {
            Cell cell = grid.at(row, points.getColumnIndex());
            if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                found.add(cell(letter, cell, above));
                above = "";
            } else if (cell != null) {
                above += FormGrid.text(cell);
            }
        }
        return found;
    }

    /** Reads the rows that a cell with points is merged over; words above it in its own column belong to it. */
    private FormCell cell(String letter, Cell cell, String above) {
        int first = cell.getRowIndex();
        int last = grid.lastRow(cell);
        return new FormCell(
                letter,
                cell.getAddress().formatAsString(),
                (int) cell.getNumericCellValue(),
                above + grid.words(first, last, criteria.getColumnIndex(), points.getColumnIndex()),
                bands(first),
                IntStream.rangeClosed(first, last)
                        .mapToObj(row -> grid.mergedText(row, numbers.getColumnIndex()))
                        .collect(Collectors.joining()));
    }

    /** Returns what stands in the columns of ages, by their heads; empty for a row that is under none. */
    private List<FormCell.Band> bands(int row) {
        Row heads = IntStream.iterate(row, each -> each >= 0, each -> each - 1)
                .limit(FIRST_ROWS)
                .mapToObj(grid::row)
                .filter(each -> each != null
                        && FormGrid.text(each.getCell(criteria.getColumnIndex()))
                                .equals("30歳未満"))
                .findFirst()
                .orElse(null);
        if (heads == null) {
            return List.of();
        }
        List<Cell> ages = FormGrid.cells(heads)
                .filter(cell -> FormGrid.text(cell).contains("歳"))
                .toList();
        return IntStream.range(0, ages.size())
                .mapToObj(i -> new FormCell.Band(
                        FormGrid.text(ages.get(i)),
                        grid.words(
                                row,
                                row,
                                ages.get(i).getColumnIndex(),
                                i + 1 < ages.size() ? ages.get(i + 1).getColumnIndex() : points.getColumnIndex())))
                .toList();
    }
}
