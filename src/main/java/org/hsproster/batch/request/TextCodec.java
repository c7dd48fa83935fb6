package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes values of one type as text, and reads them again. */
public record TextCodec<T>(Function<T, String> writer, Function<String, T> reader) {

    static final TextCodec<String> TEXT = new TextCodec<>(Function.identity(), Function.identity());
    static final TextCodec<Path> PATH = new TextCodec<>(Path::toString, Path::of);
    static final TextCodec<LocalDate> DATE = new TextCodec<>(LocalDate::toString, LocalDate::parse);
    static final TextCodec<Locale> LANGUAGE = new TextCodec<>(Locale::toLanguageTag, Locale::forLanguageTag);

    /** One path a line. */
    static final TextCodec<List<Path>> PATHS = new TextCodec<>(
            paths -> paths.stream().map(Path::toString).collect(Collectors.joining("\n")),
            text -> text.lines().map(Path::of).toList());

    /** One word a line. */
    static final TextCodec<List<String>> WORDS = new TextCodec<>(
            words -> String.join("\n", words), text -> text.lines().toList());

    static <E extends Enum<E>> TextCodec<E> constant(Class<E> type) {
        return new TextCodec<>(Enum::name, name -> Enum.valueOf(type, name));
    }
}
