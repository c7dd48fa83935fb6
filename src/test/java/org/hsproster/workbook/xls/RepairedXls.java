package org.hsproster.workbook.xls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens an .xls as the program does, with its records repaired for POI. */
public final class RepairedXls {

    private RepairedXls() {}

    public static HSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                POIFSFileSystem files = XlsRepair.open(in)) {
            return new HSSFWorkbook(files.getRoot(), false);
        }
    }
}
