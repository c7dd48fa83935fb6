package org.hsproster.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;

/** What no schema says of the parts of a workbook: counts, order, and numbers that lead to something. */
final class WorkbookFaults {

    private final ForeignPackage parts;
    private final Set<String> faults = new TreeSet<>();
    private int formats = Integer.MAX_VALUE;
    private int differences = Integer.MAX_VALUE;

    private WorkbookFaults(ForeignPackage parts) {
        this.parts = parts;
    }

    static Set<String> of(ForeignPackage parts) {
        WorkbookFaults found = new WorkbookFaults(parts);
        String workbook = Relation.target(parts, "", "officeDocument").orElse("");
        XmlTree.read(parts, workbook).ifPresent(found::checkWorkbook);
        Relation.target(parts, workbook, "styles")
                .flatMap(styles -> XmlTree.read(parts, styles))
                .ifPresent(found::checkStyles);
        for (Relation each : Relation.of(parts, workbook)) {
            if (each.type().equals("worksheet")) {
                XmlTree.read(parts, each.target()).ifPresent(sheet -> found.checkSheet(each.target(), sheet));
            }
        }
        return found.faults;
    }

    private void checkWorkbook(XmlTree workbook) {
        List<XmlTree> sheets = workbook.within("sheets");
        checkUnique("sheet name", sheets, "name");
        checkUnique("sheet number", sheets, "sheetId");
        checkUnique(
                "part of sheets",
                sheets.stream().filter(each -> !each.reference().isEmpty()).toList(),
                "");
        Set<String> names = new HashSet<>();
        for (XmlTree name : workbook.within("definedNames")) {
            String scope = name.attribute("localSheetId");
            if (!scope.isEmpty() && number(scope) >= sheets.size()) {
                faults.add("a name of a sheet that is not there: " + name.attribute("name"));
            }
            if (!names.add(name.attribute("name").toLowerCase(Locale.ROOT) + "@" + scope)) {
                faults.add("two names " + name.attribute("name"));
            }
        }
        for (XmlTree view : workbook.within("bookViews")) {
            if (number(view.attribute("activeTab")) >= sheets.size()) {
                faults.add("the active sheet is not there");
            }
        }
    }

    private void checkUnique(String what, List<XmlTree> elements, String attribute) {
        Set<String> seen = new HashSet<>();
        for (XmlTree each : elements) {
            String value = attribute.isEmpty() ? each.reference() : each.attribute(attribute);
            if (!seen.add(value.toLowerCase(Locale.ROOT))) {
                faults.add("twice the same " + what);
            }
        }
    }

    private void checkStyles(XmlTree styles) {
        Map<String, Integer> sizes = new HashMap<>();
        for (XmlTree list : styles.children()) {
            sizes.put(list.local(), list.children().size());
            checkCount("styles", list);
        }
        for (XmlTree format : styles.within("cellXfs")) {
            checkBelow("font", format.attribute("fontId"), sizes.getOrDefault("fonts", 0));
            checkBelow("fill", format.attribute("fillId"), sizes.getOrDefault("fills", 0));
            checkBelow("border", format.attribute("borderId"), sizes.getOrDefault("borders", 0));
            checkBelow("cell style", format.attribute("xfId"), sizes.getOrDefault("cellStyleXfs", 0));
        }
        formats = sizes.getOrDefault("cellXfs", 0);
        differences = sizes.getOrDefault("dxfs", 0);
    }

    private void checkSheet(String key, XmlTree sheet) {
        long last = 0;
        for (XmlTree column : sheet.within("cols")) {
            if (number(column.attribute("min")) <= last
                    || number(column.attribute("max")) < number(column.attribute("min"))) {
                faults.add("columns of " + key + " out of order");
            }
            last = number(column.attribute("max"));
            checkBelow("format of a column", column.attribute("style"), formats);
        }
        long row = 0;
        for (XmlTree each : sheet.within("sheetData")) {
            row = next(key, row, each.attribute("r"), "rows");
            checkBelow("format of a row", each.attribute("s"), formats);
            checkCells(key, each);
        }
        for (XmlTree list : sheet.children()) {
            checkCount(key, list);
            if (list.local().equals("conditionalFormatting")) {
                list.children("cfRule")
                        .forEach(rule -> checkBelow("format of a rule", rule.attribute("dxfId"), differences));
            }
        }
    }

    private void checkCells(String key, XmlTree row) {
        long column = 0;
        for (XmlTree cell : row.children("c")) {
            String address = cell.attribute("r");
            if (!address.isEmpty()) {
                CellReference place = new CellReference(address);
                column = next(key, column, String.valueOf(place.getCol() + 1), "cells");
                if (!row.attribute("r").isEmpty() && place.getRow() + 1 != number(row.attribute("r"))) {
                    faults.add("a cell of " + key + " in another row");
                }
            }
            checkBelow("format of a cell", cell.attribute("s"), formats);
        }
    }

    private long next(String key, long before, String number, String what) {
        if (number.isEmpty()) {
            return before + 1;
        }
        if (number(number) <= before) {
            faults.add(what + " of " + key + " out of order");
        }
        return number(number);
    }

    private void checkCount(String key, XmlTree list) {
        String count = list.attribute("count");
        if (!count.isEmpty()
                && !list.children().isEmpty()
                && number(count) != list.children().size()) {
            faults.add("count of " + list.local() + " in " + key);
        }
    }

    private void checkBelow(String what, String number, int end) {
        if (!number.isEmpty() && number(number) >= end) {
            faults.add("a " + what + " that is not there");
        }
    }

    private static long number(String text) {
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : 0;
    }
}
