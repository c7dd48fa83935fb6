package org.hsproster.renewal.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises duties that are nothing but research or teaching at a university. Each part of the text must be one of the
 * words: research in the name of a department does not make its clerks researchers.
 */
public final class ResearchDuties {

    private static final Pattern BETWEEN = Pattern.compile("[・･/、，,;；]|及び|並びに|\\band\\b");

    private final Set<String> words;

    public ResearchDuties() {
        this.words = text().lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    }

    /** Tests whether every part of {@code duties} is research or teaching at a university. */
    public boolean are(String duties) {
        String text = Normalizer.normalize(duties, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN.split(text)).map(String::strip).allMatch(words::contains);
    }

    private static String text() {
        try (InputStream stream = ResearchDuties.class.getResourceAsStream("research-duties.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
