package org.hsproster.workbook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is added to a row.
 *
 * @param number 1-based
 * @param height that its texts need, in points
 * @param cells as XML
 */
record AddedRow(int number, double height, String cells) {

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(number);
        out.writeDouble(height);
        byte[] bytes = cells.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Null at the end. */
    static @Nullable AddedRow read(DataInputStream in) throws IOException {
        try {
            int number = in.readInt();
            double height = in.readDouble();
            return new AddedRow(number, height, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        } catch (EOFException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "AddedRow";
    }
}
