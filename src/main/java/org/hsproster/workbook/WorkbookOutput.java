package org.hsproster.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.roster.Password;

/** Writes a workbook to a file, in the clear or behind a password. */
final class WorkbookOutput {

    private WorkbookOutput() {}

    static void write(XSSFWorkbook workbook, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            workbook.write(out);
        }
    }

    /** As Excel does it (AES-256). What is put aside on the way is enciphered already. */
    static void encrypt(XSSFWorkbook workbook, Path target, Password password) throws IOException {
        EncryptionInfo encryption =
                new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
        Encryptor encryptor = encryption.getEncryptor();
        encryptor.confirmPassword(password.text());
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream plain = encryptor.getDataStream(files)) {
                workbook.write(plain);
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                files.writeFilesystem(out);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
