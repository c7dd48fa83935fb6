package org.hsproster.testing.rosters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hsproster.roster.finding.UnreadableRosterException;

/** The same table in each of the formats that a roster is read from. */
public final class EveryFormat {

    private EveryFormat() {}

    /** What reading it brings, by format. */
    public static Map<String, RosterFiles.Contents> read(Path folder, String... lines)
            throws UnreadableRosterException {
        Map<String, RosterFiles.Contents> read = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files(folder, lines).entrySet()) {
            read.put(file.getKey(), RosterFiles.read(file.getValue()));
        }
        return read;
    }

    public static Map<String, Path> files(Path folder, String... lines) {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put(".csv", RosterFiles.csv(folder, lines));
        files.put(".xlsx", RosterFiles.xlsx(folder, workbook -> RosterFiles.sheet(workbook, "名簿", lines)));
        files.put(".xls", RosterFiles.xls(folder, workbook -> RosterFiles.sheet(workbook, "名簿", lines)));
        return files;
    }
}
