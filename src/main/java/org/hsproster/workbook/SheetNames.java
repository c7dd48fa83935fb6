package org.hsproster.workbook;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for sheets of ours: such as Excel takes, and no two alike. */
final class SheetNames {

    private static final int MAX_LENGTH = 31;

    private SheetNames() {}

    static String unused(Workbook workbook, String wanted) {
        String name = WorkbookUtil.createSafeSheetName(wanted);
        return workbook.getSheetIndex(name) < 0
                ? name
                : IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> numbered(name, number))
                        .filter(candidate -> workbook.getSheetIndex(candidate) < 0)
                        .findFirst()
                        .orElseThrow();
    }

    private static String numbered(String name, int number) {
        String suffix = " (" + number + ")";
        return name.substring(0, Math.min(name.length(), MAX_LENGTH - suffix.length())) + suffix;
    }
}
