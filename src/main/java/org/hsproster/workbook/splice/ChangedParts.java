package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.spreadsheet.zip.ZipParts;

/** The parts of a package that are changed in its copy, and how each is written. */
final class ChangedParts {

    private final ZipParts original;
    private final Map<String, PackageCopy.Part> parts = new HashMap<>();

    ChangedParts(ZipParts original) {
        this.original = original;
    }

    Map<String, PackageCopy.Part> byKey() {
        return Collections.unmodifiableMap(parts);
    }

    /** Adds the content types and the relationships of the package. */
    void addPackage() {
        addOurs(ContentTypes.KEY);
        addRelationships("_rels/.rels");
    }

    /** Adds a part that is written as in the skeleton. */
    void addOurs(String key) {
        put(key, InputStream::transferTo);
    }

    void put(String key, PackageCopy.Part written) {
        parts.put(key, written);
    }

    /** Adds a part and its relationships. */
    void add(PackagePart part, PackageCopy.Part written) {
        String key = OpenedSkeleton.key(part);
        parts.put(key, written);
        addRelationships(ZipParts.relationshipsOf(key));
    }

    /** Adds the core properties of the user, with the missing ones filled in. */
    void addProperties(String key, CoreProperties properties) {
        if (original.has(key)) {
            parts.put(key, (in, out) -> properties.write(original.content(key), out));
        } else {
            addOurs(key);
        }
    }

    /** Adds the comments of a sheet, texts and boxes, if any were added. */
    void addComments(XSSFSheet sheet, XmlComments added) {
        if (added.isEmpty()) {
            return;
        }
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part.getPackagePart().getContentType().endsWith("comments+xml")) {
                parts.put(OpenedSkeleton.key(part.getPackagePart()), added::writeTexts);
            }
        }
        String boxes = sheet.getCTWorksheet().getLegacyDrawing().getId();
        parts.put(OpenedSkeleton.key(sheet.getRelationById(boxes).getPackagePart()), added::writeBoxes);
    }

    /** Adds sheets that are selected and not changed otherwise, since the summary becomes the selected sheet. */
    void deselect(Collection<String> sheets) throws IOException {
        for (String sheet : sheets) {
            if (!parts.containsKey(sheet) && TabSelection.isSaid(original.content(sheet))) {
                parts.put(sheet, (in, out) -> TabSelection.remove(original.content(sheet), out));
            }
        }
    }

    private void addRelationships(String key) {
        parts.put(key, (in, out) -> Relationships.of(original, key).restore(in, out));
    }
}
