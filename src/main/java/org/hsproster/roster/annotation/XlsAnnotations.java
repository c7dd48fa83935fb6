package org.hsproster.roster.annotation;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * The parts of an annotated {@code .xls} that the program has added.
 *
 * @param tabs the positions (0-based) of the worksheets among sheets of every kind
 */
public record XlsAnnotations(List<Integer> tabs, Annotations own) {

    /** Removes them from the workbook, so that the user's part is left. */
    public void removeFrom(HSSFWorkbook workbook) {
        if (own.isEmpty()) {
            return;
        }
        own.columns().forEach((sheet, columns) -> {
            new RestoredXlsSheet(workbook.getSheetAt(tabs.get(sheet)), columns).restore();
            if (!columns.shift().isNone()) {
                new XlsReferences(workbook, tabs.get(sheet), columns.shift()).move();
            }
        });
        List<Integer> removed = own.reports().keySet().stream()
                .map(tabs::get)
                .sorted(Collections.reverseOrder())
                .toList();
        XlsNames names = new XlsNames(workbook);
        names.removeMarks(own.snapshots().stream().map(tabs::get).collect(Collectors.toSet()));
        removed.forEach(names::removeAll);
        removed.forEach(workbook::removeSheetAt);
    }
}
