package org.hsproster.roster.annotation;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.hsproster.spreadsheet.xml.RewrittenXml;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.zip.ZipParts;

/** Removes the relationships of a workbook to the program's sheets. */
final class RestoredRelationships implements RewrittenXml.Rewriting {

    private final Set<String> removed;

    /**
     * Creates a rewriting of the relationships of a workbook.
     *
     * @param sheets the keys of the parts to be removed
     */
    RestoredRelationships(PackagePart workbook, Set<String> sheets) throws InvalidFormatException {
        this.removed = StreamSupport.stream(workbook.getRelationships().spliterator(), false)
                .filter(each -> each.getTargetMode() != TargetMode.EXTERNAL)
                .filter(each -> sheets.contains(ZipParts.key(each.getTargetURI().getPath())))
                .map(PackageRelationship::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public void at(XmlScanner xml, RewrittenXml.Output out) throws IOException {
        if (xml.tag().isStart("Relationship")
                && removed.contains(Objects.toString(xml.tag().attribute("Id")))) {
            XmlOmission.element(xml, out);
        }
    }
}
