package org.hsproster.spreadsheet.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Detects the delimiter of a text file. */
final class CsvDelimiter {

    private static final int SAMPLED_LINES = 30;
    private static final List<Character> CANDIDATES = List.of(',', '\t', ';');

    private CsvDelimiter() {}

    /**
     * Returns the candidate that occurs most often in one line, which is usually the header, since that has no amounts.
     */
    static char of(Path path, CsvEncoding encoding) throws IOException {
        char best = CANDIDATES.get(0);
        long most = 0;
        boolean isQuoted = false;
        try (BufferedReader reader = encoding.open(path)) {
            String line = reader.readLine();
            for (int number = 0; line != null && number < SAMPLED_LINES; number++) {
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

    /** Counts the occurrences outside quotation marks. */
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
