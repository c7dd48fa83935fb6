package org.hsproster.spreadsheet.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.UnreadableReason;

/** The container format of a file, detected by its first bytes. */
public enum FileSignature {
    ZIP,
    OLE2,
    /** Text, or at least no other known format. */
    TEXT;

    private static final int LENGTH = 16;

    /** A format that is neither a workbook nor text, by its first bytes. */
    private record Foreign(Pattern start, UnreadableReason reason) {

        static Foreign of(String start, UnreadableReason reason) {
            return new Foreign(Pattern.compile(start, Pattern.DOTALL), reason);
        }
    }

    private static final List<Foreign> FOREIGN = List.of(
            Foreign.of("%PDF", UnreadableReason.PDF_DOCUMENT),
            Foreign.of("\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\\*\0|MM\0\\*", UnreadableReason.PICTURE),
            Foreign.of("RIFF....WEBP|....ftyp(?:hei|mif|avif)|BM.{4}\0\0\0\0", UnreadableReason.PICTURE),
            Foreign.of("\\{\\\\rtf", UnreadableReason.OTHER_DOCUMENT),
            Foreign.of("\u001f\u008b|7z\u00bc\u00af|Rar!|PK\5\6", UnreadableReason.ARCHIVE),
            // the first record of Excel 2 to 4, and of later versions without a container
            Foreign.of("\t[\0\2\4\10][\4\6\10\20]\0", UnreadableReason.OLD_EXCEL));

    public static FileSignature of(Path path) throws UnreadableFileException {
        SourceLocation file = SourceLocation.of(path);
        BasicFileAttributes attributes = attributes(file);
        if (!attributes.isRegularFile()) {
            throw file.unreadable(attributes.isOther() ? UnreadableReason.NOT_A_FILE : UnreadableReason.FILE_MISSING);
        }
        String start = firstBytes(path);
        if (start.isEmpty()) {
            throw file.unreadable(UnreadableReason.FILE_EMPTY);
        }
        for (Foreign foreign : FOREIGN) {
            if (foreign.start().matcher(start).lookingAt()) {
                throw file.unreadable(foreign.reason());
            }
        }
        if (start.startsWith("PK\3\4")) {
            return ZIP;
        }
        return start.startsWith("\u00d0\u00cf\u0011\u00e0") ? OLE2 : TEXT;
    }

    private static BasicFileAttributes attributes(SourceLocation file) throws UnreadableFileException {
        try {
            return Files.readAttributes(file.file(), BasicFileAttributes.class);
        } catch (AccessDeniedException e) {
            throw file.damaged(e);
        } catch (IOException e) {
            throw file.unreadable(UnreadableReason.FILE_MISSING);
        }
    }

    private static String firstBytes(Path path) throws UnreadableFileException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw SourceLocation.of(path).damaged(e);
        }
    }
}
