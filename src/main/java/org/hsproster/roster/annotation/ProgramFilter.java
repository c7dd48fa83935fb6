package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hsproster.spreadsheet.CellAddress;
import org.hsproster.spreadsheet.xml.Utf8;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/**
 * The autofilter of a roster that covers added columns: the program has set it, and will set it again.
 *
 * @param first row (1-based) below the header
 * @param last row (1-based) of the range
 * @param hidesRows whether some rows are filtered out
 */
record ProgramFilter(int first, int last, boolean hidesRows) {

    /** Reads the filter, which follows the rows in the XML. */
    static Optional<ProgramFilter> of(InputStream sheet, AnnotatedColumns columns) throws IOException {
        try (XmlScanner xml = new XmlScanner(Utf8.of(sheet))) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("sheetData") && !tag.isWhole()) {
                    xml.toEndOf(tag.name().getBytes(StandardCharsets.UTF_8));
                } else if (tag.isStart("autoFilter")) {
                    return of(xml, columns);
                }
            }
            return Optional.empty();
        }
    }

    boolean hides(int row) {
        return hidesRows && row >= first && row <= last;
    }

    private static Optional<ProgramFilter> of(XmlScanner xml, AnnotatedColumns columns) throws IOException {
        XmlTag tag = xml.tag();
        @Nullable String range = tag.attribute("ref");
        if (range == null || !reaches(range, columns)) {
            return Optional.empty();
        }
        boolean hides = false;
        if (!tag.isWhole()) {
            for (xml.require(); !tag.isEnd("autoFilter"); xml.require()) {
                hides |= tag.isStart("filterColumn");
            }
        }
        String[] ends = range.replace("$", "").split(":", 2);
        return Optional.of(new ProgramFilter(row(ends[0]) + 1, row(ends[ends.length - 1]), hides));
    }

    private static boolean reaches(String range, AnnotatedColumns columns) {
        String last = range.replace("$", "").substring(range.replace("$", "").indexOf(':') + 1);
        return !columns.columns().isEmpty()
                && CellAddress.column(last) >= columns.columns().firstKey();
    }

    private static int row(String address) {
        return Integer.parseInt(address.replaceFirst("^[A-Za-z]+", ""));
    }
}
