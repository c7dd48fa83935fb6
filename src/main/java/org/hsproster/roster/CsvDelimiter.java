package org.hsproster.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds out what separates the columns of a text file. */
final class CsvDelimiter {

    private static final int LINES_LOOKED_AT = 30;
    private static final List<Character> CANDIDATES = List.of(',', '\t', ';');

    private CsvDelimiter() {}

    /** The candidate that splits some line into most pieces; that line is usually the header, which has no amounts. */
    static char of(Path path, CsvEncoding encoding) throws IOException {
        char best = CANDIDATES.get(0);
        long most = 0;
        for (String line : firstLines(path, encoding)) {
            for (char candidate : CANDIDATES) {
                long count =
                        line.chars().filter(character -> character == candidate).count();
                if (count > most) {
                    best = candidate;
                    most = count;
                }
            }
        }
        return best;
    }

    private static List<String> firstLines(Path path, CsvEncoding encoding) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = encoding.open(path)) {
            for (String line = reader.readLine(); line != null && lines.size() < LINES_LOOKED_AT; ) {
                lines.add(line);
                line = reader.readLine();
            }
        }
        return lines;
    }
}
