package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.hsproster.spreadsheet.zip.ZipParts;
import org.hsproster.workbook.cell.NotCopiedException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbookPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STUpdateLinks;
import org.w3c.dom.Element;

/**
 * A skeleton that POI has opened, without macros, without updates of links, and without the declaration of strict
 * conformance.
 *
 * @param removed the entries that the copy does not have
 */
record OpenedSkeleton(XSSFWorkbook workbook, Set<String> removed, boolean hadMacros, boolean hasLinks) {

    /**
     * Opens a skeleton.
     *
     * @throws NotCopiedException if POI cannot read one of its parts
     */
    static OpenedSkeleton of(Skeleton skeleton) throws IOException {
        InputStream content = skeleton.open();
        try {
            return read(content);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new NotCopiedException(e);
        }
    }

    private static OpenedSkeleton read(InputStream skeleton) throws IOException, OpenXML4JException {
        OPCPackage opc = OPCPackage.open(skeleton);
        Set<String> removed = entries(opc);
        boolean hadMacros = MacroRemoval.removeFrom(opc);
        removed.removeAll(entries(opc));
        XSSFWorkbook workbook = new XSSFWorkbook(opc);
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        claimNothing(workbook.getCTWorkbook());
        openAWindow(workbook.getCTWorkbook());
        RequiredStyles.complete(workbook.getStylesSource());
        boolean hasLinks = workbook.getCTWorkbook().isSetExternalReferences();
        if (hasLinks) {
            keepFromFollowingLinks(workbook.getCTWorkbook());
        }
        return new OpenedSkeleton(workbook, removed, hadMacros, hasLinks);
    }

    /** Returns the name of the entry of a part. */
    static String key(PackagePart part) {
        return ZipParts.key(part.getPartName().getName());
    }

    /** Turns off updates of links. The links remain, since formulas would lose their values without them. */
    private static void keepFromFollowingLinks(CTWorkbook workbook) {
        CTWorkbookPr properties = workbook.isSetWorkbookPr() ? workbook.getWorkbookPr() : workbook.addNewWorkbookPr();
        properties.setUpdateLinks(STUpdateLinks.NEVER);
    }

    /** Adds a window to an empty list of windows, since POI reads the active sheet from the first one. */
    private static void openAWindow(CTWorkbook workbook) {
        if (workbook.isSetBookViews() && workbook.getBookViews().sizeOfWorkbookViewArray() == 0) {
            workbook.getBookViews().addNewWorkbookView();
        }
    }

    /**
     * Removes the declaration of strict conformance from a translated workbook. POI lacks the type of the attribute.
     */
    private static void claimNothing(CTWorkbook workbook) {
        ((Element) workbook.getDomNode()).removeAttribute("conformance");
    }

    private static Set<String> entries(OPCPackage opc) throws OpenXML4JException {
        return opc.getParts().stream().map(OpenedSkeleton::key).collect(Collectors.toCollection(HashSet::new));
    }
}
