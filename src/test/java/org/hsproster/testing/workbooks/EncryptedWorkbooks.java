package org.hsproster.testing.workbooks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Creates workbooks with a password. */
public final class EncryptedWorkbooks {

    private EncryptedWorkbooks() {}

    /** Returns a workbook with a password, given its rows with cells separated by commas. */
    public static byte[] workbook(String password, String... lines) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Roster");
            for (String line : lines) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String cell : line.split(",")) {
                    row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
                }
            }
            workbook.write(plain);
        }
        return behind(password, plain.toByteArray());
    }

    /** Returns an encrypted workbook. */
    public static byte[] behind(String password, byte[] workbook) throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream cipher = encryptor.getDataStream(files)) {
                cipher.write(workbook);
            }
            files.writeFilesystem(locked);
        }
        return locked.toByteArray();
    }

    public static boolean opens(byte[] workbook, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
            return new EncryptionInfo(files).getDecryptor().verifyPassword(password);
        }
    }
}
