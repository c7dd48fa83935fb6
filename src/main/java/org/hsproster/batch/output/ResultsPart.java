package org.hsproster.batch.output;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The results of one of several rosters, in a hidden file beside the results document until they are merged. */
public final class ResultsPart {

    private static final Pattern PART = Pattern.compile("\\.(.+)\\.[0-9]+");

    private ResultsPart() {}

    public static Path of(Path document, int number) {
        return document.resolveSibling("." + document.getFileName() + "." + number);
    }

    /** Returns the document that {@code file} is a part of; empty where it is none. */
    public static Optional<Path> documentOf(Path file) {
        Matcher part = PART.matcher(String.valueOf(file.getFileName()));
        return part.matches() ? Optional.of(file.resolveSibling(part.group(1))) : Optional.empty();
    }
}
