package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCombobox;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Removes the added columns from a roster sheet of an {@code .xls}. */
final class RestoredXlsSheet {

    private static final int FILTER_MODE = 0x9B;

    /** Records of an autofilter: that rows are filtered, the number of columns, and their criteria. */
    private static final Set<Integer> FILTER = Set.of(FILTER_MODE, 0x9D, 0x9E);

    private final HSSFSheet sheet;
    private final AnnotatedColumns columns;
    private final ColumnShift shift;
    private final Map<List<Integer>, CellValueRecordInterface> records;

    RestoredXlsSheet(HSSFSheet sheet, AnnotatedColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.shift = columns.shift();
        this.records = records();
    }

    void restore() {
        removeFilter();
        removeComments();
        removeLinks();
        int[] widths =
                IntStream.range(0, columns.end()).map(sheet::getColumnWidth).toArray();
        for (Row row : sheet) {
            restore((HSSFRow) row);
        }
        IntStream.range(0, columns.end())
                .filter(column -> !columns.has(column) && shift.to(column) != column)
                .forEach(column -> sheet.setColumnWidth(shift.to(column), widths[column]));
    }

    /** Moves cells from the left, so that none is moved onto one that is still to be moved. */
    private void restore(HSSFRow row) {
        List<HSSFCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add((HSSFCell) cell);
        }
        for (HSSFCell cell : cells) {
            int column = cell.getColumnIndex();
            if (isOwn(row.getRowNum(), column)) {
                row.removeCell(cell);
            } else if (shift.to(column) != column) {
                move(row, cell);
            }
        }
    }

    /**
     * Moves a cell and its record. POI leaves the record at its old position, where the next cell would overwrite it.
     */
    private void move(HSSFRow row, HSSFCell cell) {
        CellValueRecordInterface record = records.get(List.of(row.getRowNum(), cell.getColumnIndex()));
        sheet.getSheet().removeValueRecord(row.getRowNum(), record);
        row.moveCell(cell, (short) shift.to(cell.getColumnIndex()));
        sheet.getSheet().addValueRecord(row.getRowNum(), record);
    }

    /** Returns the records by row and column if columns move. */
    private Map<List<Integer>, CellValueRecordInterface> records() {
        Map<List<Integer>, CellValueRecordInterface> found = new HashMap<>();
        if (!shift.isNone()) {
            sheet.getSheet()
                    .getCellValueIterator()
                    .forEachRemaining(each -> found.put(List.of(each.getRow(), (int) each.getColumn()), each));
        }
        return found;
    }

    private boolean isOwn(int row, int column) {
        return row + 1 >= columns.firstRow() && columns.has(column);
    }

    private void removeComments() {
        List.copyOf(sheet.getCellComments().values()).forEach(comment -> restore(comment));
    }

    private void restore(HSSFComment comment) {
        String text = comment.getString().getString();
        int more = text.indexOf(ProgramComments.BEHIND);
        if (ProgramComments.isOwn(Objects.toString(comment.getAuthor(), ""), text)) {
            sheet.getDrawingPatriarch().removeShape(comment);
        } else if (more >= 0) {
            comment.setString(shortened(comment.getString(), more));
        }
        if (shift.to(comment.getColumn()) != comment.getColumn()) {
            comment.setColumn(shift.to(comment.getColumn()));
        }
    }

    private static HSSFRichTextString shortened(HSSFRichTextString text, int length) {
        HSSFRichTextString shorter = new HSSFRichTextString(text.getString().substring(0, length));
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int begin = text.getIndexOfFormattingRun(run);
            int end = run + 1 < text.numFormattingRuns() ? text.getIndexOfFormattingRun(run + 1) : text.length();
            if (begin < length) {
                shorter.applyFont(begin, Math.min(end, length), text.getFontOfFormattingRun(run));
            }
        }
        return shorter;
    }

    private void removeLinks() {
        List<RecordBase> records = sheet.getSheet().getRecords();
        records.removeIf(
                each -> each instanceof HyperlinkRecord link && isOwn(link.getFirstRow(), link.getFirstColumn()));
        for (RecordBase each : records) {
            if (each instanceof HyperlinkRecord link) {
                link.setFirstColumn(shift.to(link.getFirstColumn()));
                link.setLastColumn(shift.to(link.getLastColumn()));
            }
        }
    }

    /** Removes a filter that covers added columns, and shows the rows that it hid. */
    private void removeFilter() {
        @Nullable NameRecord name = filter();
        if (name == null || columns.columns().isEmpty()) {
            return;
        }
        for (Ptg part : name.getNameDefinition()) {
            if (part instanceof Area3DPtg area
                    && area.getLastColumn() >= columns.columns().firstKey()) {
                new XlsNames(sheet.getWorkbook()).remove(name);
                removeFilter(area.getFirstRow() + 1, area.getLastRow());
                return;
            }
        }
    }

    private @Nullable NameRecord filter() {
        int number = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        return sheet.getWorkbook().getInternalWorkbook().getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, number);
    }

    private void removeFilter(int first, int last) {
        List<RecordBase> records = sheet.getSheet().getRecords();
        boolean hides = records.stream().anyMatch(each -> each instanceof Record one && one.getSid() == FILTER_MODE);
        records.removeIf(each -> each instanceof Record one && FILTER.contains((int) one.getSid()));
        HSSFPatriarch drawings = sheet.getDrawingPatriarch();
        if (drawings != null) {
            List<HSSFShape> shapes = List.copyOf(drawings.getChildren());
            shapes.stream().filter(HSSFCombobox.class::isInstance).forEach(drawings::removeShape);
        }
        for (int row = first; hides && row <= last; row++) {
            if (sheet.getRow(row) != null) {
                sheet.getRow(row).setZeroHeight(false);
            }
        }
    }
}
