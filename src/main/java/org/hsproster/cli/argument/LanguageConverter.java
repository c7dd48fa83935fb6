package org.hsproster.cli.argument;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;

/** Converts {@code ja} or {@code en}. */
public final class LanguageConverter implements ITypeConverter<Locale> {

    private static final String OPTION = "--lang";
    private static final Map<String, Locale> LANGUAGES = Map.of("ja", Locale.JAPANESE, "en", Locale.ENGLISH);

    @Override
    public Locale convert(String value) {
        return Optional.ofNullable(LANGUAGES.get(value))
                .orElseThrow(() -> new UsageException("usage.word", value, "ja, en"));
    }

    /** Returns the language that a command line names, which may be wrong otherwise. */
    public static Optional<Locale> named(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(at -> languageAt(words, at))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Locale> languageAt(List<String> words, int at) {
        String word = words.get(at);
        if (word.startsWith(OPTION + "=")) {
            return Optional.ofNullable(LANGUAGES.get(word.substring(OPTION.length() + 1)));
        }
        return word.equals(OPTION) && at + 1 < words.size()
                ? Optional.ofNullable(LANGUAGES.get(words.get(at + 1)))
                : Optional.empty();
    }
}
