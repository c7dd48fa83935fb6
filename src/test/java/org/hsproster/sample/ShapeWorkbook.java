package org.hsproster.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rosters as workbooks. */
final class ShapeWorkbook {

    private ShapeWorkbook() {}

    static Path write(Path folder, Map<String, List<List<?>>> sheets) throws IOException {
        Path file = folder.resolve("roster.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFCellStyle dates = workbook.createCellStyle();
            dates.setDataFormat(workbook.createDataFormat().getFormat(CellForm.DATE.format()));
            sheets.forEach((name, lines) -> fill(workbook.createSheet(name), lines, dates));
            workbook.write(out);
        }
        return file;
    }

    private static void fill(XSSFSheet sheet, List<List<?>> lines, XSSFCellStyle dates) {
        for (List<?> line : lines) {
            XSSFRow row = sheet.createRow(lines.indexOf(line));
            for (int column = 0; column < line.size(); column++) {
                XSSFCell cell = row.createCell(column);
                SampleWorkbook.setValue(cell, line.get(column));
                if (line.get(column) instanceof LocalDate) {
                    cell.setCellStyle(dates);
                }
            }
        }
    }
}
