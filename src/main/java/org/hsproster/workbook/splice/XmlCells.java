package org.hsproster.workbook.splice;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.workbook.cell.RowHeights;
import org.hsproster.workbook.cell.RowWriter;
import org.hsproster.workbook.cell.SheetCells;
import org.hsproster.workbook.splice.ScannedSheet.Extent;

/** Writes added cells as XML, for a sheet that is never in memory. */
final class XmlCells implements SheetCells {

    private final XSSFSheet sheet;
    private final CellXml form;
    private final RowSizes heights;
    private final TextHeights texts;
    private final AddedRows rows;
    private final SpillBuffer links;
    private Extent extent;
    private int first = Integer.MAX_VALUE;
    private int longestRow;
    private boolean hasLink;
    private int linkCount;

    XmlCells(XSSFSheet sheet, ScannedSheet scanned, SpillBuffers buffers) {
        this.sheet = sheet;
        this.form = CellXml.of(scanned.prefix());
        this.heights = scanned.heights();
        this.texts = new TextHeights(sheet);
        this.extent = scanned.extent();
        this.rows = new AddedRows(buffers.next());
        this.links = buffers.next();
        this.linkCount = sheet.getHyperlinkList().size();
    }

    AddedRows rows() {
        return rows;
    }

    /** Returns the extent of all cells, those of the user and the added ones. */
    Extent extent() {
        return extent;
    }

    /** Returns the first column (0-based) with an added cell. */
    int first() {
        return first;
    }

    /** Returns the links as XML without prefixes, apart from the first one, which the sheet already has. */
    SpillBuffer links() {
        return links;
    }

    @Override
    public RowWriter row(int index) {
        return new XmlRow(index);
    }

    /** Adds a link. POI writes the first one, which marks the position of the others. */
    private void link(String cell, String location) {
        linkCount++;
        if (!hasLink) {
            hasLink = true;
            addLink(cell, HyperlinkType.DOCUMENT, location);
            return;
        }
        StringBuilder xml = new StringBuilder("hyperlink ref=\"").append(cell).append("\" location=\"");
        XmlText.append(xml, location);
        try {
            links.data().writeUTF(xml.append("\"/>").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLink(String cell, HyperlinkType type, String address) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(address);
        link.setCellReference(cell);
        sheet.addHyperlink(link);
    }

    private final class XmlRow implements RowWriter {

        private final int index;
        private final StringBuilder xml = new StringBuilder(longestRow);
        private int last = -1;
        private double height;
        private boolean isFixed;

        XmlRow(int index) {
            this.index = index;
        }

        @Override
        public int index() {
            return index;
        }

        @Override
        public void text(int column, String text, CellStyle style) {
            if (text.isEmpty()) {
                blank(column, style);
                return;
            }
            height = Math.max(height, texts.needed(text, style, column));
            start(column, style).append(form.textStart());
            XmlText.append(xml, text);
            xml.append(form.textEnd());
        }

        @Override
        public void number(int column, double number, CellStyle style) {
            height = Math.max(height, texts.line(style));
            start(column, style).append(form.numberStart());
            if (number == Math.rint(number)) {
                xml.append((long) number);
            } else {
                xml.append(number);
            }
            xml.append(form.numberEnd());
        }

        @Override
        public void blank(int column, CellStyle style) {
            start(column, style).append("/>");
        }

        @Override
        public boolean takesLink() {
            return linkCount < MAX_LINKS;
        }

        @Override
        public void link(int column, String location) {
            XmlCells.this.link(address(column), location);
        }

        @Override
        public void web(int column, String address) {
            addLink(address(column), HyperlinkType.URL, address);
        }

        @Override
        public double finishAiry(boolean isFixed) {
            this.isFixed = isFixed;
            height = RowHeights.airy(height, sheet);
            finish(height);
            return height;
        }

        @Override
        public void finish() {
            finish(0);
        }

        private void finish(double height) {
            try {
                heights.raise(index + 1, height);
                longestRow = Math.max(longestRow, xml.length());
                if (last >= 0) {
                    extent = extent.with(index + 1, first).with(index + 1, last);
                }
                AddedRow row = AddedRow.of(index + 1, height, xml);
                rows.add(isFixed ? row.fixed() : row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private StringBuilder start(int column, CellStyle style) {
            first = Math.min(first, column);
            last = Math.max(last, column);
            xml.append(form.start()).append(SheetXml.letters(column)).append(index + 1);
            return xml.append("\" s=\"").append(style.getIndex()).append('"');
        }

        private String address(int column) {
            return SheetXml.address(column, index + 1);
        }
    }
}
