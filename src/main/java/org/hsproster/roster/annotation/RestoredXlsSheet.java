package org.hsproster.roster.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.RecordBase;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** Removes the added columns from a roster sheet of an {@code .xls}. */
final class RestoredXlsSheet {

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
        WidenedXlsFilter.of(sheet, columns).ifPresent(WidenedXlsFilter::restore);
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
}
