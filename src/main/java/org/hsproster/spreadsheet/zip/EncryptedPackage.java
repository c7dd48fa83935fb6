package org.hsproster.spreadsheet.zip;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;

/**
 * A workbook of Excel 2007 or later with a password, decrypted in memory. Nothing is written to a disk unencrypted.
 */
public final class EncryptedPackage {

    /** Rounds of key derivation that [MS-OFFCRYPTO] 2.3.4.10 allows; more would keep a processor busy for hours. */
    private static final int MAX_ROUNDS = 10_000_000;

    private final Path path;
    private final byte[] zip;
    private final boolean neededPassword;

    private EncryptedPackage(Path path, byte[] zip, boolean neededPassword) {
        this.path = path;
        this.zip = zip;
        this.neededPassword = neededPassword;
    }

    public static EncryptedPackage open(Path path, Optional<Password> password) throws UnreadableFileException {
        try (POIFSFileSystem files = new POIFSFileSystem(path.toFile(), true)) {
            EncryptionInfo encryption = new EncryptionInfo(files);
            if (encryption.getVerifier().getSpinCount() > MAX_ROUNDS) {
                throw new IllegalStateException("a key that takes more rounds than the format allows");
            }
            Decryptor decryptor = encryption.getDecryptor();
            boolean needsPassword = !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
            if (needsPassword && password.isEmpty()) {
                throw SourceLocation.of(path).unreadable(UnreadableReason.PASSWORD_NEEDED);
            }
            if (needsPassword && !decryptor.verifyPassword(password.get().text())) {
                throw SourceLocation.of(path).unreadable(UnreadableReason.WRONG_PASSWORD);
            }
            try (InputStream in = decryptor.getDataStream(files)) {
                return new EncryptedPackage(path, in.readAllBytes(), needsPassword);
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw SourceLocation.of(path).damaged(e);
        }
    }

    public ZipParts parts() throws IOException {
        return ZipParts.of(new DecryptedFile(path, zip));
    }

    /** Tests whether the user's password was needed; files with Excel's own default password open without one. */
    public boolean neededPassword() {
        return neededPassword;
    }

    /** The decrypted content of a file. Reading it fails once the file has been emptied. */
    private static final class DecryptedFile extends SeekableInMemoryByteChannel {

        private final Path file;

        DecryptedFile(Path file, byte[] content) {
            super(content);
            this.file = file;
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            if (Files.exists(file) && Files.size(file) == 0) {
                throw new EOFException("the file has been emptied");
            }
            return super.read(to);
        }
    }
}
