package org.hsproster.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells the format of a file by its first bytes. */
final class FileSignature {

    private static final int LENGTH = 8;
    private static final String ZIP = "PK\3\4";

    /** OLE2 (old and password-protected Excel files), PDF, PNG, JPEG, GIF, RTF, gzip, 7z, empty zip. */
    private static final List<String> FOREIGN = List.of(
            "\u00d0\u00cf\u0011\u00e0",
            "%PDF",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "{\\rtf",
            "\u001f\u008b",
            "7z\u00bc\u00af",
            "PK\5\6");

    private FileSignature() {}

    static Format formatOf(Path path) throws UnreadableRosterException {
        Place file = Place.of(path);
        if (!Files.isRegularFile(path)) {
            throw file.refusal(RosterFindingCode.FILE_MISSING);
        }
        String start = firstBytes(path);
        if (start.isEmpty()) {
            throw file.refusal(RosterFindingCode.FILE_EMPTY);
        }
        if (FOREIGN.stream().anyMatch(start::startsWith)) {
            throw file.refusal(RosterFindingCode.NOT_A_SPREADSHEET);
        }
        return start.startsWith(ZIP) ? Format.XLSX : Format.CSV;
    }

    private static String firstBytes(Path path) throws UnreadableRosterException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw Place.of(path).damaged(e);
        }
    }
}
