package org.hsproster.spreadsheet.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.hsproster.spreadsheet.zip.ZipParts;

/**
 * The names of the parts of a workbook of Excel 2007 or later in its package.
 *
 * @param workbook the entry of the workbook part
 * @param worksheets the entries of the worksheets by sheet name
 * @param sheets the entries of all sheets, including chart sheets and the like
 * @param references the identifiers of the relationships to all sheets
 * @param passedOver the positions (0-based) of sheets that are neither worksheets nor charts, or have no part
 */
public record XlsxContents(
        String workbook,
        Map<String, String> worksheets,
        Set<String> sheets,
        Set<String> references,
        Set<Integer> passedOver) {

    public static XlsxContents of(XlsxWorkbook workbook) {
        Map<String, String> worksheets = new LinkedHashMap<>();
        workbook.sheets().forEach(sheet -> worksheets.put(sheet.name(), key(sheet.part())));
        Set<String> sheets = workbook.tabs().stream().map(XlsxContents::key).collect(Collectors.toUnmodifiableSet());
        return new XlsxContents(key(workbook.part()), worksheets, sheets, workbook.references(), workbook.passedOver());
    }

    private static String key(PackagePart part) {
        return ZipParts.key(part.getPartName().getName());
    }
}
