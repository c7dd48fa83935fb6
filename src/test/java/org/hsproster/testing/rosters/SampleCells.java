package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The contents of a workbook, for comparison. */
final class SampleCells {

    private SampleCells() {}

    /** Type, value or formula, and number format of every cell, by its address. */
    static Map<String, String> of(Path file) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.put(sheet.getSheetName() + "!" + cell.getAddress(), contents(cell));
                    }
                }
            }
        }
        return cells;
    }

    private static String contents(Cell cell) {
        String value = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : cell.toString();
        return cell.getCellType() + " " + value + " " + cell.getCellStyle().getDataFormatString();
    }
}
