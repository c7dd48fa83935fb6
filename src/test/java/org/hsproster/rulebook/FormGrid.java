package org.hsproster.rulebook;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet of the form, many of which are merged. Texts are without blanks. */
record FormGrid(Sheet sheet) {

    private static final DataFormatter FORMATTER = new DataFormatter();
    private static final int FIRST_ROWS = 15;

    Cell header(String text) {
        return IntStream.range(0, FIRST_ROWS)
                .mapToObj(sheet::getRow)
                .flatMap(FormGrid::cells)
                .filter(cell -> text(cell).startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    Row row(int row) {
        return sheet.getRow(row);
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    /** Returns the last row that a cell is merged over. */
    int lastRow(Cell cell) {
        return region(cell.getRowIndex(), cell.getColumnIndex())
                .map(CellRangeAddress::getLastRow)
                .orElse(cell.getRowIndex());
    }

    /** Returns the text of a cell, or of the one that is merged over it. */
    String mergedText(int row, int column) {
        return text(region(row, column)
                .map(region -> at(region.getFirstRow(), region.getFirstColumn()))
                .orElseGet(() -> at(row, column)));
    }

    private Optional<CellRangeAddress> region(int row, int column) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.isInRange(row, column))
                .findFirst();
    }

    String words(int first, int last, int from, int before) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(sheet::getRow)
                .flatMap(FormGrid::cells)
                .filter(cell -> cell.getColumnIndex() >= from && cell.getColumnIndex() < before)
                .map(FormGrid::text)
                .filter(text -> !text.equals("□"))
                .collect(Collectors.joining());
    }

    static Stream<Cell> cells(@Nullable Row row) {
        return row == null
                ? Stream.empty()
                : IntStream.range(0, Math.max(0, row.getLastCellNum()))
                        .mapToObj(row::getCell)
                        .filter(Objects::nonNull);
    }

    @Nullable
    Cell at(int row, int column) {
        Row cells = sheet.getRow(row);
        return cells == null ? null : cells.getCell(column);
    }

    static String text(@Nullable Cell cell) {
        return cell == null ? "" : FORMATTER.formatCellValue(cell).replaceAll("[\\s\\u3000]", "");
    }
}
