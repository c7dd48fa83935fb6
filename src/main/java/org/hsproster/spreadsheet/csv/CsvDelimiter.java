package org.hsproster.spreadsheet.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds out what separates the columns of a text file. */
final class CsvDelimiter {

    private static final int LINES_LOOKED_AT = 30;
    private static final List<Character> CANDIDATES = List.of(',', '\t', ';');

    private CsvDelimiter() {}

    /**
     * Returns the candidate that splits some line into most pieces; that line is usually the header, which has no
     * amounts.
     */
    static char of(Path path, CsvEncoding encoding) throws IOException {
        char best = CANDIDATES.get(0);
        long most = 0;
        boolean isQuoted = false;
        try (BufferedReader reader = encoding.open(path)) {
            String line = reader.readLine();
            for (int number = 0; line != null && number < LINES_LOOKED_AT; number++) {
                for (char candidate : CANDIDATES) {
                    long count = count(line, candidate, isQuoted);
                    if (count > most) {
                        best = candidate;
                        most = count;
                    }
                }
                isQuoted ^= line.chars().filter(each -> each == '"').count() % 2 == 1;
                line = reader.readLine();
            }
        }
        return best;
    }

    /** Returns how often it stands outside quotation marks. */
    private static long count(String line, char candidate, boolean beginsQuoted) {
        boolean isQuoted = beginsQuoted;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            isQuoted ^= character == '"';
            count += character == candidate && !isQuoted ? 1 : 0;
        }
        return count;
    }
}
