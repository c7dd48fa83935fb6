package org.hsproster.workbook.cell;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The cells of a sheet that is in memory as a whole. */
public final class PoiCells implements SheetCells {

    private final Sheet sheet;
    private int links;

    public PoiCells(Sheet sheet) {
        this.sheet = sheet;
        this.links = sheet.getHyperlinkList().size();
    }

    @Override
    public RowWriter row(int index) {
        Row row = sheet.getRow(index);
        return new PoiRow(row == null ? sheet.createRow(index) : row);
    }

    private final class PoiRow implements RowWriter {

        private final Row row;
        private int first = Integer.MAX_VALUE;

        PoiRow(Row row) {
            this.row = row;
        }

        @Override
        public int index() {
            return row.getRowNum();
        }

        @Override
        public void text(int column, String text, CellStyle style) {
            cell(column, style).setCellValue(text);
        }

        @Override
        public void number(int column, double number, CellStyle style) {
            cell(column, style).setCellValue(number);
        }

        @Override
        public void blank(int column, CellStyle style) {
            cell(column, style).setBlank();
        }

        @Override
        public boolean takesLink() {
            return links < MAX_LINKS;
        }

        @Override
        public void link(int column, String location) {
            link(column, HyperlinkType.DOCUMENT, location);
        }

        @Override
        public void web(int column, String address) {
            link(column, HyperlinkType.URL, address);
        }

        private void link(int column, HyperlinkType type, String address) {
            Hyperlink link = row.getSheet().getWorkbook().getCreationHelper().createHyperlink(type);
            link.setAddress(address);
            row.getCell(column).setHyperlink(link);
            links++;
        }

        @Override
        public double finishAiry(boolean isFixed) {
            double height = RowHeights.airy(RowHeights.needed(row, first), row.getSheet());
            SheetFeatures.of(row.getSheet()).grow(row, height);
            return height;
        }

        @Override
        public void finish() {
            // the cells are in their row already
        }

        private Cell cell(int column, CellStyle style) {
            first = Math.min(first, column);
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cell.setCellStyle(style);
            return cell;
        }
    }
}
