package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.report.ReminderStages;

/** Writes values of one type as text, and reads them again. What a path is written as depends on the folder shared. */
public record TextCodec<T>(BiFunction<StoredPaths, T, String> writer, BiFunction<StoredPaths, String, T> reader) {

    static final TextCodec<String> TEXT = of(Function.identity(), Function.identity());
    static final TextCodec<Path> PATH = new TextCodec<>(StoredPaths::write, StoredPaths::read);
    static final TextCodec<LocalDate> DATE = of(LocalDate::toString, LocalDate::parse);
    static final TextCodec<Locale> LANGUAGE = of(Locale::toLanguageTag, Locale::forLanguageTag);

    /** One path a line. */
    static final TextCodec<List<Path>> PATHS = new TextCodec<>(
            (stored, paths) -> paths.stream().map(stored::write).collect(Collectors.joining("\n")),
            (stored, text) -> text.lines().map(stored::read).toList());

    /** One word a line. */
    static final TextCodec<List<String>> WORDS =
            of(words -> String.join("\n", words), text -> text.lines().toList());

    static final TextCodec<ReminderStages> STAGES = of(
            stages -> stages.days().stream().map(String::valueOf).collect(Collectors.joining(",")),
            text -> new ReminderStages(
                    Stream.of(text.split(",")).map(Integer::valueOf).toList()));

    static <E extends Enum<E>> TextCodec<E> constant(Class<E> type) {
        return of(Enum::name, name -> Enum.valueOf(type, name));
    }

    private static <T> TextCodec<T> of(Function<T, String> writer, Function<String, T> reader) {
        return new TextCodec<>((stored, value) -> writer.apply(value), (stored, text) -> reader.apply(text));
    }
}
