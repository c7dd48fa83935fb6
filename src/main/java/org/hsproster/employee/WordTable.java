package org.hsproster.employee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words by kind, from a table of this package: a kind, a comma, words separated by semicolons. */
final class WordTable {

    private final List<String> lines;

    WordTable(String file) {
        this.lines = lines(file);
    }

    /** Returns the words of a kind, longest first. */
    List<String> words(String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + ","))
                .flatMap(line -> Stream.of(line.substring(kind.length() + 1).split(";", -1)))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /**
     * Returns a regular expression for any word of a kind, the longest first.
     *
     * @param pattern converts a word to a regular expression
     */
    String anyOf(String kind, UnaryOperator<String> pattern) {
        return words(kind).stream().map(pattern).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Returns the lines of a resource without comments. */
    static List<String> lines(String file) {
        try (InputStream stream = WordTable.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
