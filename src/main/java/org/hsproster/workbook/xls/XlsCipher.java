package org.hsproster.workbook.xls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.ChunkedCipherOutputStream;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.util.LittleEndianByteArrayOutputStream;

/**
 * The cipher of a workbook of Excel 97 to 2003 that POI has written, for records that are changed after that. POI only
 * returns the encrypted form of a workbook with a password.
 */
record XlsCipher(FilePassRecord pass) {

    private static final int POSITION = 4;
    private static final int CHUNK = 1024;

    /** A record number that is not in use. */
    private static final int UNUSED = 0xFFF0;

    /** Returns the cipher with which a workbook was last written; empty if it is not encrypted. */
    static Optional<XlsCipher> of(HSSFWorkbook workbook) {
        return Optional.ofNullable(
                        (FilePassRecord) workbook.getInternalWorkbook().findFirstRecordBySid(FilePassRecord.sid))
                .map(XlsCipher::new);
    }

    /**
     * Returns the decrypted records, each at its position in the encrypted file, one of whose records describes the
     * cipher.
     */
    byte[] plain(HSSFWorkbook workbook) {
        byte[] content = pass.serialize();
        var records = workbook.getInternalWorkbook().getWorkbookRecordList();
        UnknownRecord placeholder =
                new UnknownRecord(UNUSED, Arrays.copyOfRange(content, XlsRecordBytes.HEADER, content.length));
        records.add(1, placeholder);
        byte[] stream = workbook.getBytes();
        records.remove(placeholder);
        XlsRecordBytes record = new XlsRecordBytes(stream, 0, stream.length);
        while (record.next()) {
            if (record.sid() == UNUSED) {
                LittleEndian.putUShort(stream, record.start(), FilePassRecord.sid);
                return stream;
            }
        }
        throw new IllegalStateException("no place for the cipher");
    }

    /** Returns the encrypted records. Their headers, and the positions of sheets, are not encrypted. */
    byte[] encrypted(byte[] plain) throws IOException {
        byte[] stream = new byte[plain.length];
        Encryptor encryptor = pass.getEncryptionInfo().getEncryptor();
        encryptor.setChunkSize(CHUNK);
        try (ChunkedCipherOutputStream out =
                encryptor.getDataStream(new LittleEndianByteArrayOutputStream(stream, 0), 0)) {
            XlsRecordBytes record = new XlsRecordBytes(plain, 0, plain.length);
            while (record.next()) {
                boolean isPlain = Biff8DecryptingStream.isNeverEncryptedRecord(record.sid());
                out.setNextRecordSize(record.length(), isPlain);
                int clear = isPlain ? record.length() : record.sid() == BoundSheetRecord.sid ? POSITION : 0;
                int secret = record.start() + XlsRecordBytes.HEADER + clear;
                out.writePlain(plain, record.start(), XlsRecordBytes.HEADER);
                out.writePlain(plain, record.start() + XlsRecordBytes.HEADER, clear);
                out.write(plain, secret, record.end() - secret);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return stream;
    }
}
