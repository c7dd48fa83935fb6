package org.hsproster.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a roster is compared with: POI's usermodel opens it, adds eight cells to each row and saves it. */
public final class UserModelBaseline {

    private static final int CELLS = 8;

    private UserModelBaseline() {}

    /** Takes the roster and the file to write. */
    public static void main(String[] arguments) throws IOException {
        IOUtils.setByteArrayMaxOverride(Integer.MAX_VALUE); // else POI refuses the sheet of a large roster
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            CellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            for (Row row : workbook.getSheetAt(0)) {
                int end = row.getLastCellNum();
                for (int i = 0; i < CELLS; i++) {
                    row.createCell(end + i).setCellValue("answer " + row.getRowNum());
                    row.getCell(end + i).setCellStyle(style);
                }
            }
            workbook.write(out);
        }
    }
}
