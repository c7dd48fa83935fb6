package org.hsproster.workbook.splice;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The added cells of a row.
 *
 * @param number 1-based
 * @param height that its texts need, in points
 * @param isFixed whether the height remains when a spreadsheet program fits rows
 * @param cells as XML in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, and never compared
record AddedRow(int number, double height, boolean isFixed, byte[] cells) {

    AddedRow(int number, double height, byte[] cells) {
        this(number, height, false, cells);
    }

    static AddedRow of(int number, double height, CharSequence cells) {
        return new AddedRow(number, height, cells.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns this row with a fixed height. */
    AddedRow fixed() {
        return new AddedRow(number, height, true, cells);
    }

    /** Returns this row followed by the cells of another one, which are to the right of its own. */
    AddedRow with(AddedRow right) {
        byte[] both = Arrays.copyOf(cells, cells.length + right.cells.length);
        System.arraycopy(right.cells, 0, both, cells.length, right.cells.length);
        return new AddedRow(number, Math.max(height, right.height), both);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeDouble(height);
        out.writeBoolean(isFixed);
        out.writeInt(cells.length);
        out.write(cells);
    }

    /** Returns the next row, or null at the end. */
    static @Nullable AddedRow read(DataInputStream in) throws IOException {
        try {
            int number = in.readInt();
            double height = in.readDouble();
            boolean isFixed = in.readBoolean();
            return new AddedRow(number, height, isFixed, in.readNBytes(in.readInt()));
        } catch (EOFException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "AddedRow";
    }
}
