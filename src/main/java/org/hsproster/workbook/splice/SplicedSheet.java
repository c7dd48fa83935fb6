package org.hsproster.workbook.splice;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.util.CellReference;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.hsproster.workbook.splice.ScannedSheet.Extent;

/** Combines a worksheet: the elements around its rows as POI has written them, and the rows of the user's file. */
final class SplicedSheet {

    /** Writes the rows. */
    interface Rows {
        void writeTo(OutputStream out) throws IOException;
    }

    private final String start;
    private final Extent extent;
    private final Rows rows;
    private final SpillBuffer links;

    /**
     * Creates a sheet.
     *
     * @param start the tag before its rows
     * @param extent of all its cells
     */
    SplicedSheet(String start, Extent extent, Rows rows, SpillBuffer links) {
        this.start = start;
        this.extent = extent;
        this.rows = rows;
        this.links = links;
    }

    void write(InputStream around, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(around, out)) {
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("dimension")) {
                    xml.replace(bytes(tag.text().replaceFirst("ref=(['\"])[^'\"]*", "ref=$1" + reference())));
                } else if (tag.isStart("sheetData")) {
                    writeRows(xml, out);
                } else if (tag.isEnd("hyperlinks")) {
                    xml.catchUp();
                    writeLinks(tag.name().replace("hyperlinks", ""), out);
                }
            }
        }
    }

    private void writeRows(XmlScanner xml, OutputStream out) throws IOException {
        xml.replace(bytes(start));
        rows.writeTo(out);
        out.write(bytes("</" + start.substring(1).split("[\\s>]", 2)[0] + ">"));
        if (!xml.tag().isWhole()) {
            xml.redirect(OutputStream.nullOutputStream());
            xml.toEndOf(bytes(xml.tag().name()));
            xml.redirect(out);
        }
    }

    private void writeLinks(String prefix, OutputStream out) throws IOException {
        DataInputStream in = links.read();
        try {
            while (true) {
                out.write(bytes("<" + prefix + in.readUTF()));
            }
        } catch (EOFException e) {
            in.close();
        }
    }

    private String reference() {
        return extent.lastColumn() < 0
                ? "A1"
                : CellReference.convertNumToColString(extent.firstColumn()) + extent.firstRow() + ":"
                        + CellReference.convertNumToColString(extent.lastColumn()) + extent.lastRow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
