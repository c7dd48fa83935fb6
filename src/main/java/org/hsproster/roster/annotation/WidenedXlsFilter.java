package org.hsproster.roster.annotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.AutoFilterInfoRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.util.LittleEndian;

/**
 * The filter of an {@code .xls} roster that covers added columns. Without them, what the user has picked stays, unless
 * columns move or rows are filtered out by an added column: then the filter goes, and all rows are shown.
 */
record WidenedXlsFilter(HSSFSheet sheet, AnnotatedColumns columns, NameRecord name, Area3DPtg area) {

    private static final int FILTER_MODE = 0x9B;
    private static final int CRITERIA = 0x9E;

    /** Records of a filter: that rows are filtered, the number of columns, and their criteria. */
    private static final Set<Integer> FILTER = Set.of(FILTER_MODE, (int) AutoFilterInfoRecord.sid, CRITERIA);

    /** Where the column of a criterion, counted from the first of the filter, is in a record after its header. */
    private static final int COLUMN = 4;

    static Optional<WidenedXlsFilter> of(HSSFSheet sheet, AnnotatedColumns columns) {
        int number = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        NameRecord name = sheet.getWorkbook()
                .getInternalWorkbook()
                .getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, number);
        if (name == null || columns.columns().isEmpty()) {
            return Optional.empty();
        }
        for (Ptg part : name.getNameDefinition()) {
            if (part instanceof Area3DPtg area
                    && area.getLastColumn() >= columns.columns().firstKey()) {
                return Optional.of(new WidenedXlsFilter(sheet, columns, name, area));
            }
        }
        return Optional.empty();
    }

    void restore() {
        int first = columns.columns().firstKey();
        boolean stays = columns.shift().isNone() && area.getFirstColumn() < first && !isFilteredFrom(first);
        removeArrows(stays ? first : 0);
        if (stays) {
            shrink(first);
        } else {
            remove();
        }
    }

    private boolean isFilteredFrom(int column) {
        return records().stream()
                .filter(each -> each instanceof Record one && one.getSid() == CRITERIA)
                .map(each -> ((Record) each).serialize())
                .anyMatch(bytes -> area.getFirstColumn() + LittleEndian.getUShort(bytes, COLUMN) >= column);
    }

    private void shrink(int end) {
        area.setLastColumn(end - 1);
        name.setNameDefinition(new Ptg[] {area});
        for (RecordBase record : records()) {
            if (record instanceof AutoFilterInfoRecord arrows) {
                arrows.setNumEntries((short) (end - area.getFirstColumn()));
            }
        }
    }

    private void remove() {
        boolean hides = records().stream().anyMatch(each -> each instanceof Record one && one.getSid() == FILTER_MODE);
        new XlsNames(sheet.getWorkbook()).remove(name);
        records().removeIf(each -> each instanceof Record one && FILTER.contains((int) one.getSid()));
        for (int row = area.getFirstRow() + 1; hides && row <= area.getLastRow(); row++) {
            if (sheet.getRow(row) != null) {
                sheet.getRow(row).setZeroHeight(false);
            }
        }
    }

    /** Removes the arrows of the columns from this one (0-based) on. */
    private void removeArrows(int column) {
        HSSFPatriarch drawings = sheet.getDrawingPatriarch();
        if (drawings != null) {
            List<HSSFShape> shapes = List.copyOf(drawings.getChildren());
            shapes.stream()
                    .filter(shape -> shape instanceof HSSFCombobox
                            && shape.getAnchor() instanceof HSSFClientAnchor anchor
                            && anchor.getCol1() >= column)
                    .forEach(drawings::removeShape);
        }
    }

    private List<RecordBase> records() {
        return sheet.getSheet().getRecords();
    }
}
