package org.hsproster.workbook.splice;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.spreadsheet.xml.XmlScanner;
import org.hsproster.spreadsheet.xml.XmlTag;
import org.hsproster.workbook.cell.CellNote;
import org.hsproster.workbook.cell.CommentBox;
import org.hsproster.workbook.cell.ExtendedComment;
import org.hsproster.workbook.cell.PoiComments;
import org.hsproster.workbook.cell.SheetComments;
import org.jspecify.annotations.Nullable;

/**
 * Comments on a sheet whose rows are never in memory. POI writes the first one and all parts that comments need; the
 * others are appended to it.
 */
final class XmlComments implements SheetComments {

    /**
     * The number of comments after which only people to act on get one. Excel needs minutes to open sheets with many
     * more.
     */
    static final int MOST_FOR_ALL = 20_000;

    private final XSSFSheet sheet;
    private final RowSizes heights;
    private final SpillBuffer buffer;
    private final int most;
    private int count;
    private boolean hasGrown;

    XmlComments(XSSFSheet sheet, RowSizes heights, SpillBuffers buffers, int most) {
        this.most = most;
        this.sheet = sheet;
        this.heights = heights;
        this.buffer = buffers.next();
    }

    boolean isEmpty() {
        return count == 0 && !hasGrown;
    }

    @Override
    public void add(CellNote note) {
        if (ExtendedComment.append(sheet, note)) {
            hasGrown = true;
            return;
        }
        if (count++ == 0) {
            new PoiComments(sheet).add(note);
            return;
        }
        CommentBox box = note.box();
        try {
            DataOutputStream out = buffer.data();
            out.writeBoolean(note.isToActOn());
            out.writeInt(note.row());
            out.writeInt(note.column());
            out.writeInt(box.columns());
            out.writeDouble(box.height());
            byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the part with the texts of comments. */
    void writeTexts(InputStream first, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(first, out)) {
            String author = "0";
            XmlTag tag = xml.tag();
            while (xml.next()) {
                @Nullable String id = tag.isStart("comment") ? tag.attribute("authorId") : null;
                author = id == null ? author : id;
                if (tag.isEnd("commentList")) {
                    xml.catchUp();
                    writeTexts(tag.name().replace("commentList", ""), author, out);
                }
            }
        }
    }

    /** Writes the part with the boxes of comments. */
    void writeBoxes(InputStream first, OutputStream out) throws IOException {
        try (XmlScanner xml = new XmlScanner(first, out)) {
            NoteShape shape = NoteShape.NONE;
            String declarations = "";
            XmlTag tag = xml.tag();
            while (xml.next()) {
                if (tag.isStart("xml")) {
                    declarations = NoteShape.declarations(tag);
                } else if (tag.isStart("shape")) {
                    shape = NoteShape.of(tag.attribute("id"), tag.attribute("type"));
                } else if (tag.isEnd("xml")) {
                    xml.catchUp();
                    writeBoxes(shape, declarations, out);
                }
            }
        }
    }

    private void writeTexts(String prefix, String author, OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder();
        forEach((row, column, columns, height, text) -> {
            xml.append('<').append(prefix).append("comment ref=\"").append(SheetXml.address(column, row + 1));
            xml.append("\" authorId=\"")
                    .append(author)
                    .append("\"><")
                    .append(prefix)
                    .append("text><");
            xml.append(prefix).append("t xml:space=\"preserve\">");
            XmlText.append(xml, text);
            xml.append("</").append(prefix).append("t></").append(prefix).append("text></");
            xml.append(prefix).append("comment>");
            flush(xml, out);
        });
    }

    private void writeBoxes(NoteShape first, String declarations, OutputStream out) throws IOException {
        int lastRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
        int[] number = {first.number()};
        StringBuilder xml = new StringBuilder();
        forEach((row, column, columns, height, text) -> {
            int bottom = Math.min(lastRow, row + covering(row + 1, height));
            NoteShape.Anchor anchor = new NoteShape.Anchor(column, row, columns, bottom);
            xml.append(first.next(++number[0], anchor, declarations));
            flush(xml, out);
        });
    }

    /** Returns how many rows from {@code first} (1-based) on have at least this height together, in points. */
    private int covering(int first, double points) {
        int rows = 0;
        for (double rest = points; rest > 0; rows++) {
            rest -= Math.max(1, heights.height(first + rows, sheet.getDefaultRowHeightInPoints()));
        }
        return rows;
    }

    private static void flush(StringBuilder xml, OutputStream out) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    private interface Visitor {
        void visit(int row, int column, int columns, double height, String text) throws IOException;
    }

    private void forEach(Visitor visitor) throws IOException {
        try (DataInputStream in = buffer.read()) {
            while (true) {
                boolean isWanted = in.readBoolean() || count <= most;
                int row = in.readInt();
                int column = in.readInt();
                int columns = in.readInt();
                double height = in.readDouble();
                String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                if (isWanted) {
                    visitor.visit(row, column, columns, height, text);
                }
            }
        } catch (EOFException e) {
            // every comment has been visited
        }
    }
}
