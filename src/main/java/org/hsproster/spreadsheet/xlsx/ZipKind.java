package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.hsproster.spreadsheet.UnreadableReason;
import org.hsproster.spreadsheet.zip.ZipParts;

/** Tells workbooks from other files in the zip format. */
final class ZipKind {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LONGEST_CONTENT_TYPES = 1_000_000;
    private static final int LONGEST_MEDIA_TYPE = 100;

    private ZipKind() {}

    /** Returns the reason to reject the file; empty for a workbook. */
    static Optional<UnreadableReason> refusal(ZipParts parts) throws IOException {
        if (parts.has(CONTENT_TYPES)) {
            return refusal(parts.start(CONTENT_TYPES, LONGEST_CONTENT_TYPES));
        }
        String mediaType = parts.start("mimetype", LONGEST_MEDIA_TYPE);
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
