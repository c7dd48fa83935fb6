package org.hsproster.workbook.xls;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** The hidden names with the ranges of filters. POI confuses the number of a sheet with that of a reference to it. */
final class XlsFilters {

    private final InternalWorkbook workbook;
    private final Set<NameRecord> ofUser;

    /** Creates the filters of a workbook before any is added. */
    XlsFilters(HSSFWorkbook workbook) {
        this.workbook = workbook.getInternalWorkbook();
        this.ofUser = names().collect(Collectors.toSet());
    }

    /** Corrects the sheets of the filters that were added. */
    void correctSheets() {
        names().filter(name -> !ofUser.contains(name)).forEach(name -> {
            Ptg[] definition = name.getNameDefinition();
            for (Ptg part : definition) {
                if (part instanceof Area3DPtg area) {
                    area.setExternSheetIndex(workbook.checkExternSheet(name.getSheetNumber() - 1));
                }
            }
            name.setNameDefinition(definition);
        });
    }

    private Stream<NameRecord> names() {
        return IntStream.range(0, workbook.getNumNames())
                .mapToObj(workbook::getNameRecord)
                .filter(name -> name.getBuiltInName() == NameRecord.BUILTIN_FILTER_DB);
    }
}
