package org.hsproster.testing.rosters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes rosters as workbooks. */
final class ShapeWorkbook {

    static final String PASSWORD = "みなと-2026";

    private ShapeWorkbook() {}

    static Path write(Path folder, Map<String, List<List<?>>> sheets) throws IOException {
        return write(new XSSFWorkbook(), folder.resolve("roster.xlsx"), sheets);
    }

    static Path writeOld(Path folder, Map<String, List<List<?>>> sheets) throws IOException {
        return write(new HSSFWorkbook(), folder.resolve("roster.xls"), sheets);
    }

    /** Behind {@link #PASSWORD}. */
    static Path writeProtected(Path folder, Map<String, List<List<?>>> sheets) throws IOException {
        Path plain = write(folder, sheets);
        Path file = folder.resolve("protected.xlsx");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(PASSWORD);
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                Files.copy(plain, encrypted);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return file;
    }

    private static Path write(Workbook empty, Path file, Map<String, List<List<?>>> sheets) throws IOException {
        try (Workbook workbook = empty;
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle dates = workbook.createCellStyle();
            dates.setDataFormat(workbook.createDataFormat().getFormat(CellForm.DATE.format()));
            sheets.forEach((name, lines) -> fill(workbook.createSheet(name), lines, dates));
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, List<List<?>> lines, CellStyle dates) {
        for (List<?> line : lines) {
            Row row = sheet.createRow(lines.indexOf(line));
            for (int column = 0; column < line.size(); column++) {
                Cell cell = row.createCell(column);
                SampleWorkbook.setValue(cell, line.get(column));
                if (line.get(column) instanceof LocalDate) {
                    cell.setCellStyle(dates);
                }
            }
        }
    }
}
