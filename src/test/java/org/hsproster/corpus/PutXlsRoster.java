package org.hsproster.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * Puts a roster into an .xls through HSSF, the only way there is. What HSSF makes of the file meanwhile is what the
 * outcome is held against.
 */
final class PutXlsRoster {

    private PutXlsRoster() {}

    static void put(Path foreign, RosterPosition place, Path target) throws IOException, RosterNotPutException {
        try (InputStream in = Files.newInputStream(foreign);
                HSSFWorkbook workbook = new HSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(target)) {
            if (place == RosterPosition.ROWS) {
                HSSFSheet sheet = workbook.getSheetAt(0);
                for (int row = sheet.getLastRowNum(); row >= 0; row--) {
                    if (sheet.getRow(row) != null) {
                        sheet.removeRow(sheet.getRow(row));
                    }
                }
                PeopleRows.fill(sheet);
            } else {
                PeopleRows.fill(workbook.createSheet(PeopleRows.SHEET));
                if (place == RosterPosition.FIRST) {
                    workbook.setSheetOrder(PeopleRows.SHEET, 0);
                }
            }
            workbook.write(out);
        } catch (IOException | RuntimeException e) {
            throw new RosterNotPutException(
                    "HSSF does not take it: " + e.getClass().getSimpleName());
        }
    }
}
