package org.hsproster.workbook.splice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.hsproster.spreadsheet.xlsx.XlsxContents;
import org.hsproster.spreadsheet.zip.ZipParts;

/** A package that is small enough for POI: without rows, shared strings, pictures and the records of pivot tables. */
final class Skeleton {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final ZipParts parts;
    private final XlsxContents contents;
    private final Map<String, ScannedSheet> sheets;
    private final PlaceholderSheet placeholder = new PlaceholderSheet();

    /** Creates the skeleton of a package with these sheets, by their entries. */
    Skeleton(ZipParts parts, XlsxContents contents, Map<String, ScannedSheet> sheets) {
        this.parts = parts;
        this.contents = contents;
        this.sheets = sheets;
    }

    /** Returns the sheet that POI sees in place of sheets that it skips. */
    PlaceholderSheet placeholder() {
        return placeholder;
    }

    InputStream open() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
                if (!entry.isDirectory()) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    write(entry, zip);
                    zip.closeEntry();
                }
            }
            if (needsStandIn()) {
                zip.putNextEntry(new ZipEntry(PlaceholderSheet.ENTRY));
                zip.write(PlaceholderSheet.WORKSHEET);
                zip.closeEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private void write(ZipArchiveEntry entry, ZipOutputStream zip) throws IOException {
        String name = ZipParts.key(entry.getName());
        if (sheets.containsKey(name)) {
            zip.write(sheets.get(name).skeleton().getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith("/sharedstrings.xml")) {
            zip.write(empty("sst"));
        } else if (name.contains("/pivotcacherecords")) {
            zip.write(empty("pivotCacheRecords"));
        } else if (!name.contains("/media/")) {
            try (InputStream in = parts.getInputStream(entry)) {
                show(name, in, zip);
            }
        }
    }

    private void show(String name, InputStream in, ZipOutputStream zip) throws IOException {
        if (name.equals(ContentTypes.KEY) && needsStandIn()) {
            ContentTypes.show(in, zip);
        } else if (name.equals(contents.workbook())) {
            placeholder.show(in, contents.passedOver(), zip);
        } else if (name.equals(ZipParts.relationshipsOf(contents.workbook()))) {
            Relationships.show(in, contents.references(), needsStandIn(), zip);
        } else {
            in.transferTo(zip);
        }
    }

    private boolean needsStandIn() {
        return !contents.passedOver().isEmpty();
    }

    private static byte[] empty(String root) {
        return "<%s xmlns=\"%s\" count=\"0\"/>".formatted(root, MAIN).getBytes(StandardCharsets.UTF_8);
    }
}
