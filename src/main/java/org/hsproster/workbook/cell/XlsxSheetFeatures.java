package org.hsproster.workbook.cell;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetViews;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSortState;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** A sheet of Excel 2007 or later. */
record XlsxSheetFeatures(XSSFSheet sheet) implements SheetFeatures {

    /** Excel and the schema ask for this part of a colour, although tabs do not show it. */
    private static final byte OPAQUE = (byte) 0xFF;

    @Override
    public Optional<CellRangeAddress> ownFilter() {
        return Optional.ofNullable(sheet.getCTWorksheet().getAutoFilter())
                .flatMap(filter -> Optional.ofNullable(filter.getRef()))
                .flatMap(XlsxSheetFeatures::range);
    }

    private static Optional<CellRangeAddress> range(String reference) {
        try {
            return Optional.of(CellRangeAddress.valueOf(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@inheritDoc} The order that the filter has stored covers the same columns, so that rows stay together. */
    @Override
    public void filter(CellRangeAddress range) {
        Optional<CellRangeAddress> own = ownFilter();
        sheet.setAutoFilter(range);
        CTAutoFilter filter = sheet.getCTWorksheet().getAutoFilter();
        if (filter.isSetSortState()) {
            CTSortState order = filter.getSortState();
            range(order.getRef())
                    .filter(sorted -> own.filter(each -> each.getLastColumn() == sorted.getLastColumn())
                            .isPresent())
                    .ifPresent(sorted -> {
                        sorted.setLastColumn(range.getLastColumn());
                        order.setRef(sorted.formatAsString());
                    });
        }
    }

    @Override
    public boolean hasPrintSettings() {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        boolean isFitted = worksheet.isSetSheetPr() && worksheet.getSheetPr().isSetPageSetUpPr();
        return isFitted
                || worksheet.isSetPageSetup()
                || worksheet.isSetPrintOptions()
                || worksheet.isSetHeaderFooter()
                || worksheet.isSetRowBreaks()
                || worksheet.isSetColBreaks()
                || hasPrintNames();
    }

    private boolean hasPrintNames() {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        return Stream.of(XSSFName.BUILTIN_PRINT_AREA, XSSFName.BUILTIN_PRINT_TITLE)
                .flatMap(name -> sheet.getWorkbook().getNames(name).stream())
                .anyMatch(name -> name.getSheetIndex() == index);
    }

    @Override
    public void colorTab(int rgb) {
        byte[] color = {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        sheet.setTabColor(
                new XSSFColor(color, sheet.getWorkbook().getStylesSource().getIndexedColors()));
    }

    @Override
    public void scrollToTop() {
        CTSheetView view = view();
        if (view.isSetTopLeftCell()) {
            view.unsetTopLeftCell();
        }
    }

    /** Returns the first view, which the format leaves optional and POI does not. */
    private CTSheetView view() {
        CTWorksheet worksheet = sheet.getCTWorksheet();
        CTSheetViews views = worksheet.isSetSheetViews() ? worksheet.getSheetViews() : worksheet.addNewSheetViews();
        if (views.sizeOfSheetViewArray() == 0) {
            views.addNewSheetView().setWorkbookViewId(0);
        }
        return views.getSheetViewArray(0);
    }

    @Override
    public Stream<CellRangeAddress> tables() {
        return sheet.getTables().stream()
                .map(table -> new CellRangeAddress(
                        table.getStartRowIndex(),
                        table.getEndRowIndex(),
                        table.getStartColIndex(),
                        table.getEndColIndex()));
    }

    @Override
    public boolean takesDrawings() {
        return true;
    }

    /** {@inheritDoc} POI appends the elements that it splits, which Excel takes for damage. */
    @Override
    public void sortColumns() {
        for (CTCols columns : sheet.getCTWorksheet().getColsArray()) {
            CTCol[] sorted = Stream.of(columns.getColArray())
                    .map(column -> (CTCol) column.copy())
                    .sorted(Comparator.comparingLong(CTCol::getMin))
                    .toArray(CTCol[]::new);
            columns.setColArray(sorted);
        }
    }

    @Override
    public void grow(Row row, double points) {
        if (!((XSSFRow) row).getCTRow().getCustomHeight()) {
            ((XSSFRow) row).getCTRow().setHt(points);
        }
    }
}
