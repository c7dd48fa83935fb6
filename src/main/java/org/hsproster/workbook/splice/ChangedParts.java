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

/** The parts of a package that its copy does not take over as they are, and how each is written. */
final class ChangedParts {

    private final ZipParts original;
    private final Map<String, PackageCopy.Part> parts = new HashMap<>();

    ChangedParts(ZipParts original) {
        this.original = original;
    }

    Map<String, PackageCopy.Part> byKey() {
        return Collections.unmodifiableMap(parts);
    }

    /** What tells the types and the relationships of the package itself. */
    void addPackage() {
        addOurs(ContentTypes.KEY);
        addRelationships("_rels/.rels");
    }

    /** A part as it stands in the skeleton. */
    void addOurs(String key) {
        put(key, InputStream::transferTo);
    }

    void put(String key, PackageCopy.Part written) {
        parts.put(key, written);
    }

    /** A part and what it refers to. */
    void add(PackagePart part, PackageCopy.Part written) {
        String key = OpenedSkeleton.key(part);
        parts.put(key, written);
        addRelationships(ZipParts.relationshipsOf(key));
    }

    /** The core properties, those of the user with ours among them. */
    void addProperties(String key, CoreProperties properties) {
        if (original.has(key)) {
            parts.put(key, (in, out) -> properties.write(original.content(key), out));
        } else {
            addOurs(key);
        }
    }

    /** The comments of a sheet, texts and boxes, where any were added. */
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

    /** Those of the sheets that are selected and not changed otherwise: ours is the selected one. */
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
