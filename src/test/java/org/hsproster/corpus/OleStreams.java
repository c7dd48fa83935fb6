package org.hsproster.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The streams of an .xls beside its workbook, its properties and its macros, with a sum of their bytes. */
final class OleStreams {

    private static final String OTHERS =
            "/(Workbook|Book|WORKBOOK|BOOK|.(Document)?SummaryInformation|_VBA_PROJECT_CUR/.*)";

    private OleStreams() {}

    static List<String> of(Path file) throws IOException {
        List<String> streams = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                POIFSFileSystem files = new POIFSFileSystem(in)) {
            add(files.getRoot(), "/", streams);
        }
        return streams;
    }

    private static void add(DirectoryEntry folder, String path, List<String> streams) throws IOException {
        for (Entry each : folder) {
            if (each instanceof DirectoryEntry inner) {
                add(inner, path + each.getName() + "/", streams);
            } else if (!(path + each.getName()).matches(OTHERS)) {
                try (DocumentInputStream in = new DocumentInputStream((DocumentEntry) each)) {
                    streams.add(path + each.getName() + " " + Arrays.hashCode(in.readAllBytes()));
                }
            }
        }
    }
}
