package org.hsproster.workbook.xls;

import java.util.stream.IntStream;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** The hidden names with the ranges of filters. POI confuses the number of a sheet with that of a reference to it. */
final class XlsFilters {

    private XlsFilters() {}

    /** Corrects the sheets of the ranges, which are those of their names. */
    static void correctSheets(HSSFWorkbook workbook) {
        InternalWorkbook records = workbook.getInternalWorkbook();
        IntStream.range(0, records.getNumNames())
                .mapToObj(records::getNameRecord)
                .filter(name -> name.getBuiltInName() == NameRecord.BUILTIN_FILTER_DB && name.getSheetNumber() > 0)
                .forEach(name -> correctSheet(name, records));
    }

    private static void correctSheet(NameRecord name, InternalWorkbook records) {
        Ptg[] definition = name.getNameDefinition();
        for (Ptg part : definition) {
            if (part instanceof Area3DPtg area) {
                area.setExternSheetIndex(records.checkExternSheet(name.getSheetNumber() - 1));
            }
        }
        name.setNameDefinition(definition);
    }
}
