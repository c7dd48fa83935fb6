package org.hsproster.workbook.cell;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.report.wording.SingleLine;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

/** Valid and unique names for new sheets. */
public final class SheetNames {

    private static final int MAX_LENGTH = 31;

    private SheetNames() {}

    public static String unused(Workbook workbook, String wanted) {
        String name = WorkbookUtil.createSafeSheetName(SingleLine.of(wanted));
        Set<String> taken = taken(workbook);
        return !taken.contains(name.toLowerCase(Locale.ROOT))
                ? name
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> numbered(name, number))
                        .filter(candidate -> !taken.contains(candidate.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow();
    }

    /** Returns the names in lower case, including those of sheets that POI skips. */
    private static Set<String> taken(Workbook workbook) {
        Stream<String> names = workbook instanceof XSSFWorkbook xlsx
                ? Stream.of(xlsx.getCTWorkbook().getSheets().getSheetArray()).map(CTSheet::getName)
                : IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName);
        return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static String numbered(String name, int number) {
        String suffix = " (" + number + ")";
        return name.substring(0, Math.min(name.length(), MAX_LENGTH - suffix.length())) + suffix;
    }
}
