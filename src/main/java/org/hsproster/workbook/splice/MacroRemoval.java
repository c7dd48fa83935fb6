package org.hsproster.workbook.splice;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.RelationshipSource;

/** Removes the macros from a workbook. */
final class MacroRemoval {

    /** The project, and the parts of the ribbon that call it. */
    private static final List<String> PURPOSES = List.of("/vbaProject", "/ui/extensibility");

    private MacroRemoval() {}

    /** Removes the macros, and returns whether there were any. */
    static boolean removeFrom(OPCPackage opc) throws OpenXML4JException {
        boolean found = removeFrom(opc, opc);
        for (PackagePart part : opc.getParts()) {
            found |= !part.isRelationshipPart() && removeFrom(opc, part);
        }
        return found;
    }

    private static boolean removeFrom(OPCPackage opc, RelationshipSource source) throws OpenXML4JException {
        List<PackageRelationship> macros = StreamSupport.stream(
                        source.getRelationships().spliterator(), false)
                .filter(relationship -> PURPOSES.stream()
                        .anyMatch(purpose -> relationship.getRelationshipType().endsWith(purpose)))
                .toList();
        for (PackageRelationship macro : macros) {
            opc.deletePartRecursive(PackagingURIHelper.createPartName(macro.getTargetURI()));
            source.removeRelationship(macro.getId());
        }
        return !macros.isEmpty();
    }
}
