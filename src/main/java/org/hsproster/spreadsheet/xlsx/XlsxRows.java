package org.hsproster.spreadsheet.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hsproster.spreadsheet.Cells;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.SheetRow;
import org.hsproster.spreadsheet.SheetRows;
import org.hsproster.spreadsheet.SourceLocation;
import org.hsproster.spreadsheet.UnreadableFileException;
import org.hsproster.spreadsheet.WantedColumns;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet, scanned from its XML. */
final class XlsxRows implements SheetRows {

    private final SourceLocation location;
    private final XmlScanner xml;
    private final XmlTag tag;
    private final XlsxCells cells;
    private final WantedColumns wanted;
    private int lastRow;
    private int cellsOfLastRow;

    XlsxRows(SourceLocation location, XmlScanner xml, XlsxCells cells, WantedColumns wanted) {
        this.location = location;
        this.xml = xml;
        this.tag = xml.tag();
        this.cells = cells;
        this.wanted = wanted;
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableFileException {
        try {
            return toRow() ? row() : null;
        } catch (IOException | RuntimeException e) {
            throw location.damaged(e);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean toRow() throws IOException {
        while (xml.next()) {
            if (tag.isStart("row")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a row. Row numbers and cell addresses are optional in the format: without them each follows the one before.
     */
    private SheetRow row() throws IOException {
        lastRow = tag.number("r", lastRow + 1);
        boolean isHidden = tag.isTrue("hidden");
        Cells.Builder found = new Cells.Builder(cellsOfLastRow);
        if (!tag.isWhole()) {
            read(tag.name().getBytes(StandardCharsets.UTF_8), found);
        }
        SheetRow row = new SheetRow(lastRow, found.build(), isHidden);
        cellsOfLastRow = row.cells().size();
        return row;
    }

    private void read(byte[] name, Cells.Builder found) throws IOException {
        int column = -1;
        for (xml.require(); !tag.isEnd("row"); xml.require()) {
            if (tag.isStart("c")) {
                column = tag.column(column + 1);
                if (column > wanted.last()) {
                    xml.toEndOf(name);
                    return;
                }
                if (wanted.has(column) && !tag.isWhole()) {
                    @Nullable RawCell cell = cell();
                    if (cell != null) {
                        found.put(column, cell);
                    }
                }
            }
        }
    }

    private @Nullable RawCell cell() throws IOException {
        @Nullable String type = tag.attribute("t");
        if ("s".equals(type)) {
            int number = xml.cell().number();
            if (number >= 0) {
                return cells.shared(number);
            }
        }
        int style = tag.number("s", 0);
        @Nullable String value = xml.cell().value();
        return value == null ? content(type, style) : cells.value(type, style, value);
    }

    private @Nullable RawCell content(@Nullable String type, int style) throws IOException {
        @Nullable String content = null;
        @Nullable String formula = null;
        for (xml.require(); !tag.isEnd("c"); xml.require()) {
            if (tag.isStart("v")) {
                content = tag.isWhole() ? "" : xml.text();
            } else if (tag.isStart("f")) {
                formula = tag.isWhole() ? "" : xml.text();
            } else if (tag.isStart("is")) {
                content = RichText.read(xml, "is");
            }
        }
        return formula == null
                ? content == null ? null : cells.value(type, style, content)
                : cells.result(formula, type, style, content);
    }
}
