package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the roster of an .xlsx file, or of lines of text, in another format. */
final class SameRoster {

    private SameRoster() {}

    /** The first sheet of {@code xlsx} in the format {@code xlsx}, {@code xls} or {@code csv}. */
    static Path of(Path xlsx, String format, Path folder) throws IOException {
        if (format.equals("xlsx")) {
            return xlsx;
        }
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            return write(workbook.getSheetAt(0), format, folder);
        }
    }

    /** Lines of cells between commas. */
    static Path of(List<String> lines, String format, Path folder) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("名簿");
            for (String line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                String[] cells = line.split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isBlank()) {
                        row.createCell(column).setCellValue(cells[column].strip());
                    }
                }
            }
            return write(sheet, format, folder);
        }
    }

    private static Path write(Sheet sheet, String format, Path folder) throws IOException {
        Path file = folder.resolve("roster." + format);
        if (format.equals("csv")) {
            return Files.write(file, csv(sheet));
        }
        if (format.equals("xlsx")) {
            return write(sheet.getWorkbook(), file);
        }
        try (Workbook copy = new HSSFWorkbook()) {
            copy(sheet, copy);
            return write(copy, file);
        }
    }

    private static Path write(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static void copy(Sheet sheet, Workbook copy) {
        CellStyle day = copy.createCellStyle();
        day.setDataFormat(copy.createDataFormat().getFormat("yyyy/mm/dd"));
        Sheet target = copy.createSheet(sheet.getSheetName());
        for (Row row : sheet) {
            Row line = target.createRow(row.getRowNum());
            for (Cell cell : row) {
                Cell same = line.createCell(cell.getColumnIndex());
                if (cell.getCellType() == CellType.NUMERIC) {
                    same.setCellValue(cell.getNumericCellValue());
                    if (DateUtil.isCellDateFormatted(cell)) {
                        same.setCellStyle(day);
                    }
                } else {
                    same.setCellValue(cell.getStringCellValue());
                }
            }
        }
    }

    private static List<String> csv(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        int columns = sheet.getRow(0).getLastCellNum();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
            }
            lines.add("\"" + String.join("\",\"", cells) + "\"");
        }
        return lines;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
