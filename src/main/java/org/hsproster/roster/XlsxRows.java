package org.hsproster.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet, pulled from its XML. */
final class XlsxRows implements SheetRows {

    private final Place place;
    private final InputStream in;
    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final WantedColumns wanted;
    private int lastRow;

    XlsxRows(Place place, InputStream in, XMLStreamReader xml, XlsxCells cells, WantedColumns wanted) {
        this.place = place;
        this.in = in;
        this.xml = xml;
        this.cells = cells;
        this.wanted = wanted;
    }

    @Override
    public @Nullable SheetRow next() throws UnreadableRosterException {
        try {
            return XmlReading.moveTo(xml, "row") ? row() : null;
        } catch (XMLStreamException | RuntimeException e) {
            throw place.damaged(e);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writers may leave out row and cell numbers; then each follows the one before. */
    private SheetRow row() throws XMLStreamException {
        lastRow = XmlReading.number(XmlReading.attribute(xml, "r"), lastRow + 1);
        boolean isHidden = XmlReading.isTrue(XmlReading.attribute(xml, "hidden"));
        SortedMap<Integer, RawCell> found = new TreeMap<>();
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return new SheetRow(lastRow, found, isHidden);
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && column < wanted.last()
                    && xml.getLocalName().equals("c")) {
                CellTag tag = CellTag.of(xml);
                column = tag.address() == null ? column + 1 : CellAddress.column(tag.address());
                @Nullable RawCell cell = cell(tag, wanted.has(column));
                if (cell != null) {
                    found.put(column, cell);
                }
            }
        }
    }

    private @Nullable RawCell cell(CellTag tag, boolean isWanted) throws XMLStreamException {
        String content = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return content == null
                        ? null
                        : cells.value(tag.type(), tag.style(), content).orElse(null);
            }
            if (event == XMLStreamConstants.START_ELEMENT && isWanted) {
                switch (xml.getLocalName()) {
                    case "v" -> content = xml.getElementText();
                    case "is" -> content = XmlReading.richText(xml);
                    default -> {}
                }
            }
        }
    }
}
