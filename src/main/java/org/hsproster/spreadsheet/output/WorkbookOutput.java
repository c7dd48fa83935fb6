package org.hsproster.spreadsheet.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.xls.XlsPassword;

/** Writes a workbook to a file, encrypted if there is a password. */
public final class WorkbookOutput {

    private WorkbookOutput() {}

    private record InMemory(Workbook workbook) implements WritableWorkbook {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            workbook.write(out);
        }
    }

    /**
     * Writes a workbook that is in memory as a whole.
     *
     * @param target an existing empty file with the permissions that it is to have
     * @return the SHA-256 of the file, in hexadecimal
     */
    public static String write(Workbook workbook, Path target, Optional<Password> password) throws IOException {
        return write(new InMemory(workbook), target, password);
    }

    /**
     * Writes a workbook, encrypted if there is a password.
     *
     * @param target an existing empty file with the permissions that it is to have
     * @return the SHA-256 of the file, in hexadecimal
     */
    public static String write(WritableWorkbook copy, Path target, Optional<Password> password) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (OutputStream file = new DigestOutputStream(open(target), digest);
                OutputStream out = new BackgroundOutputStream(file, "copy-hasher")) {
            write(copy, out, password);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static OutputStream open(Path target) throws IOException {
        return Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void write(WritableWorkbook copy, OutputStream out, Optional<Password> password) throws IOException {
        if (password.isPresent() && copy.workbook() instanceof XSSFWorkbook) {
            encrypt(copy, out, password.get());
            return;
        }
        if (copy.workbook() instanceof HSSFWorkbook xls) {
            removeCipher(xls);
        }
        XlsPassword.using(password, () -> {
            copy.writeTo(out);
            return copy;
        });
    }

    /** Removes the encryption settings of the original, so that POI uses CryptoAPI, the strongest of the format. */
    private static void removeCipher(HSSFWorkbook workbook) {
        var records = workbook.getInternalWorkbook().getWorkbookRecordList();
        List.copyOf(records.getRecords()).stream()
                .filter(each -> each.getSid() == FilePassRecord.sid)
                .forEach(records::remove);
    }

    /** Encrypts as Excel does (AES-256). Temporary data on disk is already encrypted. */
    private static void encrypt(WritableWorkbook copy, OutputStream out, Password password) throws IOException {
        EncryptionInfo encryption =
                new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
        Encryptor encryptor = encryption.getEncryptor();
        encryptor.confirmPassword(password.text());
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream plain = encryptor.getDataStream(files)) {
                copy.writeTo(plain);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
