package org.hsproster.batch.request;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.report.Edition;
import org.hsproster.report.ReminderStages;

/**
 * How the annotated workbooks are written, and what is written besides them.
 *
 * @param language of the outputs; without it, that of the roster's headers
 * @param edition for whom the workbooks are
 * @param reminders the stages that the outputs tell
 * @param chosen the value of each option that was chosen
 */
public record OutputOptions(
        Optional<Locale> language, Edition edition, ReminderStages reminders, Map<OutputOption<?>, Object> chosen) {

    public OutputOptions {
        chosen = Map.copyOf(chosen);
    }

    /** Creates options with the standard stages. */
    public OutputOptions(Optional<Locale> language, Edition edition, Map<OutputOption<?>, Object> chosen) {
        this(language, edition, ReminderStages.standard(), chosen);
    }

    /** Returns the options of a workbook with everything, and nothing besides it. */
    public static OutputOptions none() {
        return new OutputOptions(Optional.empty(), Edition.FULL, Map.of());
    }

    /** Returns the value of an option; empty where it was not chosen. */
    @SuppressWarnings("unchecked") // only with() puts values in, each with the type of its option
    public <T> Optional<T> get(OutputOption<T> option) {
        return Optional.ofNullable((T) chosen.get(option));
    }

    /** Returns these options with another value, or none, of one of them. */
    public <T> OutputOptions with(OutputOption<T> option, Optional<T> value) {
        Map<OutputOption<?>, Object> changed = new HashMap<>(chosen);
        changed.remove(option);
        value.ifPresent(each -> changed.put(option, each));
        return new OutputOptions(language, edition, reminders, changed);
    }

    /** Returns these options with another language. */
    public OutputOptions withLanguage(Optional<Locale> other) {
        return new OutputOptions(other, edition, reminders, chosen);
    }

    /** Returns these options with another edition. */
    public OutputOptions withEdition(Edition other) {
        return new OutputOptions(language, other, reminders, chosen);
    }

    /** Returns these options with other stages. */
    OutputOptions withReminders(ReminderStages other) {
        return new OutputOptions(language, edition, other, chosen);
    }

    /** Returns the files that are named. */
    public Stream<Path> files() {
        return paths(OutputOption.Place.FILE);
    }

    /** Returns the folders that are named. */
    public Stream<Path> folders() {
        return paths(OutputOption.Place.FOLDER);
    }

    OutputOptions absolute() {
        Map<OutputOption<?>, Object> changed = new HashMap<>(chosen);
        changed.replaceAll((option, value) ->
                value instanceof Path path ? path.toAbsolutePath().normalize() : value);
        return new OutputOptions(language, edition, reminders, changed);
    }

    private Stream<Path> paths(OutputOption.Place place) {
        return OutputOption.ALL.stream()
                .filter(option -> option.place() == place)
                .flatMap(option -> get(option).stream())
                .map(Path.class::cast);
    }
}
