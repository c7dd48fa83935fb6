package org.hsproster.cli.argument;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A command line that begins with a roster in the place of a command, such as {@code roster.xlsx --lang en}. It means
 * that the roster is assessed.
 *
 * @param commands the names of the commands, which come before files of the same name
 * @param exists tests whether there is a file
 */
public record BareRoster(Set<String> commands, Predicate<Path> exists) {

    private static final String ASSESS = "assess";

    /** A file name of a format that is read, or any path with a folder. */
    private static final Pattern PATH = Pattern.compile("(?is).*\\.(xlsx|xlsm|xls|csv|tsv|txt)|.*[/\\\\].*");

    /**
     * Returns the words with their command.
     *
     * @throws UsageException for the path of a roster that is not there
     */
    public List<String> withCommand(List<String> words) {
        if (words.isEmpty() || isKnown(words.get(0))) {
            return words;
        }
        String first = words.get(0);
        if (isThere(first)) {
            List<String> all = new ArrayList<>(words);
            all.add(0, ASSESS);
            return all;
        }
        if (PATH.matcher(first).matches()) {
            throw new UsageException("usage.noFile", first);
        }
        return words;
    }

    /** Tests for a command or an option. */
    private boolean isKnown(String word) {
        return word.isBlank() || word.startsWith("-") || commands.contains(word);
    }

    private boolean isThere(String word) {
        try {
            return exists.test(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
