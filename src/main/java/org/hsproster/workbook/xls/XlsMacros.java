package org.hsproster.workbook.xls;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Entry;

/** Removes the macros from a workbook of Excel 97 to 2003. */
final class XlsMacros {

    private static final String PROJECT = "_VBA_PROJECT_CUR";

    /** The record that is present if there is a project. */
    private static final int HAS_PROJECT = 0xD3;

    private XlsMacros() {}

    /** Opens the workbook without its macros, and with everything else in the file. */
    static HSSFWorkbook open(DirectoryNode files) throws IOException {
        if (hasAny(files)) {
            delete(files.getEntryCaseInsensitive(PROJECT));
        }
        HSSFWorkbook workbook = new HSSFWorkbook(files, true);
        var records = workbook.getInternalWorkbook().getWorkbookRecordList();
        List.copyOf(records.getRecords()).stream()
                .filter(each -> each.getSid() == HAS_PROJECT)
                .forEach(records::remove);
        return workbook;
    }

    static boolean hasAny(DirectoryNode files) {
        return files.hasEntryCaseInsensitive(PROJECT);
    }

    private static void delete(Entry entry) throws FileNotFoundException {
        if (entry instanceof DirectoryEntry directory) {
            for (String name : List.copyOf(directory.getEntryNames())) {
                delete(directory.getEntryCaseInsensitive(name));
            }
        }
        entry.delete();
    }
}
