package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.hsproster.spreadsheet.UnreadableReason;
import org.hsproster.spreadsheet.zip.ZipParts;

/** Tells workbooks from other files in the zip format. */
final class ZipKind {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MAX_CONTENT_TYPES_LENGTH = 1_000_000;
    private static final int MAX_MEDIA_TYPE_LENGTH = 100;

    private ZipKind() {}

    /** Returns the reason to reject the file; empty for a workbook. */
    static Optional<UnreadableReason> refusal(ZipParts parts) throws IOException {
        if (parts.has(CONTENT_TYPES)) {
            return refusal(parts.start(CONTENT_TYPES, MAX_CONTENT_TYPES_LENGTH));
        }
        String mediaType = parts.start("mimetype", MAX_MEDIA_TYPE_LENGTH);
        if (mediaType.startsWith("application/vnd.oasis.opendocument")) {
            return Optional.of(
                    mediaType.contains("spreadsheet")
                            ? UnreadableReason.OPENDOCUMENT
                            : UnreadableReason.OTHER_DOCUMENT);
        }
        return Optional.of(isOfNumbers(parts) ? UnreadableReason.NUMBERS_DOCUMENT : UnreadableReason.ARCHIVE);
    }

    private static Optional<UnreadableReason> refusal(String contentTypes) {
        if (XlsxWorkbook.CONTENT_TYPE.matcher(contentTypes).find()) {
            return Optional.empty();
        }
        return Optional.of(
                contentTypes.contains("ms-excel.sheet.binary")
                        ? UnreadableReason.BINARY_WORKBOOK
                        : UnreadableReason.OTHER_DOCUMENT);
    }

    private static boolean isOfNumbers(ZipParts parts) {
        return Collections.list(parts.getEntries()).stream()
                .anyMatch(entry -> entry.getName().endsWith(".iwa")
                        || entry.getName().equals("Index.zip")
                        || entry.getName().equals("index.numbers"));
    }
}
