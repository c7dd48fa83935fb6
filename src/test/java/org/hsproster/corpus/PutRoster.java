package org.hsproster.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Puts a roster into a foreign workbook. */
final class PutRoster {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private PutRoster() {}

    /**
     * Writes a foreign workbook with a roster in it.
     *
     * @throws RosterNotPutException where the file has no place for one
     */
    static void put(Path foreign, RosterPosition place, Path target) throws IOException, RosterNotPutException {
        byte[] start = start(foreign);
        if (new String(start, StandardCharsets.ISO_8859_1).startsWith("PK")) {
            PutXlsxRoster.put(foreign, place).write(target);
        } else if (Arrays.equals(start, OLE)) {
            PutXlsRoster.put(foreign, place, target);
        } else {
            throw new RosterNotPutException("it is no workbook");
        }
    }

    static boolean isPackage(Path file) throws IOException {
        return new String(start(file), StandardCharsets.ISO_8859_1).startsWith("PK");
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }
}
