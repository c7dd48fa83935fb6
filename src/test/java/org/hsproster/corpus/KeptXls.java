package org.hsproster.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.hsproster.workbook.xls.RepairedXls;

/** Holds the outcome of an .xls against its original, sheet by sheet. */
final class KeptXls {

    private final Set<String> faults = new TreeSet<>();

    private KeptXls() {}

    static Held compare(Path original, Path outcome) throws IOException {
        try (HSSFWorkbook before = RepairedXls.open(original);
                HSSFWorkbook after = RepairedXls.open(outcome)) {
            KeptXls compared = new KeptXls();
            compared.compareSheets(before, after);
            compared.addLost("name", names(before), names(after));
            compared.addLost(
                    "picture",
                    before.getAllPictures().stream()
                            .map(each -> each.getData().length)
                            .toList(),
                    after.getAllPictures().stream()
                            .map(each -> each.getData().length)
                            .toList());
            compared.addLost("stream", OleStreams.of(original), OleStreams.of(outcome));
            return new Held(compared.faults, before.getNumberOfSheets() + " sheets cell by cell");
        }
    }

    private void compareSheets(HSSFWorkbook before, HSSFWorkbook after) {
        int place = -1;
        for (int i = 0; i < before.getNumberOfSheets(); i++) {
            String name = before.getSheetName(i);
            int next = after.getSheetIndex(name);
            if (next < 0) {
                faults.add("lost sheet " + (i + 1));
                continue;
            }
            if (next < place) {
                faults.add("another order of sheets");
            }
            place = next;
            if (before.getSheetVisibility(i) != after.getSheetVisibility(next)) {
                faults.add("sheet " + (i + 1) + " is shown otherwise");
            }
            compareSheet(i + 1, before.getSheetAt(i), after.getSheetAt(next));
        }
    }

    private void compareSheet(int number, HSSFSheet before, HSSFSheet after) {
        Map<String, String> was = new TreeMap<>(XlsSheetMeaning.cells(before));
        Map<String, String> is = XlsSheetMeaning.cells(after);
        was.forEach((cell, meaning) -> {
            if (!meaning.equals(is.get(cell))) {
                faults.add("sheet " + number + "!" + cell + ": " + meaning + " -> " + is.get(cell));
            }
        });
        addLost("rule of sheet " + number, XlsSheetMeaning.rules(before), XlsSheetMeaning.rules(after));
        addLost("row or column of sheet " + number, XlsSheetMeaning.sizes(before), XlsSheetMeaning.sizes(after));
        addLost("link or drawing of sheet " + number, XlsSheetMeaning.drawn(before), XlsSheetMeaning.drawn(after));
    }

    private <T> void addLost(String what, List<T> before, List<T> after) {
        List<T> left = new ArrayList<>(after);
        for (T each : before) {
            if (!left.remove(each)) {
                faults.add("lost " + what + ": " + each);
            }
        }
    }

    private static List<String> names(HSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        for (HSSFName name : workbook.getAllNames()) {
            String scope = name.getSheetIndex() < 0 ? "" : workbook.getSheetName(name.getSheetIndex());
            names.add(name.getNameName() + "@" + scope + "=" + XlsSheetMeaning.formula(name::getRefersToFormula));
        }
        return names;
    }
}
