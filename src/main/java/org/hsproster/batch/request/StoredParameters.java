package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.report.Edition;
import org.springframework.batch.core.job.parameters.DefaultJobParametersValidator;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.job.parameters.JobParametersValidator;

/**
 * The table of job parameters: for each its name, its codec and whether it identifies the run. None of these may
 * change, or stored runs are not recognised.
 */
public final class StoredParameters {

    private static final List<Parameter<?>> TABLE = new ArrayList<>();

    private static final Parameter<Path> ROSTER =
            required("roster", TextCodec.PATH, false, run -> run.input().roster());
    private static final Parameter<String> SERIES = optional(
            "series", TextCodec.TEXT, false, run -> Optional.of(run.input().series()));
    private static final Parameter<String> INPUT =
            required("inputSha256", TextCodec.TEXT, true, run -> run.input().sha256());
    private static final Parameter<LocalDate> AS_OF = required("asOf", TextCodec.DATE, true, RunSpecification::asOf);
    private static final Parameter<String> RULEBOOK =
            required("rulebook", TextCodec.TEXT, true, run -> run.rules().version());
    private static final Parameter<Path> RULES = optional(
            "rules", TextCodec.PATH, false, run -> run.rules().sources().folder());
    private static final Parameter<Path> SIGNED_RULES = optional(
            "signedRules",
            TextCodec.PATH,
            false,
            run -> run.rules().sources().signed().map(SignedRules::file));
    private static final Parameter<List<String>> RULES_KEYS = optional(
            "rulesKeys",
            TextCodec.WORDS,
            false,
            run -> run.rules().sources().signed().map(SignedRules::keys));
    private static final Parameter<Path> UNIVERSITIES = optional(
            "universities", TextCodec.PATH, false, run -> run.rules().sources().universities());
    private static final Parameter<Path> HOLIDAYS = optional(
            "holidays", TextCodec.PATH, false, run -> run.rules().sources().holidays());
    private static final Parameter<Path> WORKBOOK =
            required("output", TextCodec.PATH, true, RunSpecification::workbook);
    private static final Parameter<String> SHEET =
            optional("sheet", TextCodec.TEXT, true, run -> run.input().sheet());
    private static final Parameter<Path> EMPLOYERS = optional(
            "employers", TextCodec.PATH, false, run -> run.input().sources().employers());
    private static final Parameter<Path> MAPPING = optional(
            "mapping", TextCodec.PATH, false, run -> run.input().sources().mapping());
    private static final Parameter<List<Path>> JOINS = optional(
            "joins",
            TextCodec.PATHS,
            false,
            run -> Optional.of(run.input().sources().joins()).filter(files -> !files.isEmpty()));
    private static final Parameter<Locale> LANGUAGE =
            optional("language", TextCodec.LANGUAGE, true, run -> run.outputs().language());
    private static final Parameter<Edition> EDITION = optional(
            "edition",
            TextCodec.constant(Edition.class),
            true,
            run -> Optional.of(run.outputs().edition()).filter(edition -> edition != Edition.FULL));
    private static final Parameter<String> ATTEMPT = optional(
            "attempt", TextCodec.TEXT, true, run -> Optional.of(run.attempt()).filter(attempt -> !attempt.isEmpty()));

    private static final Parameter<String> PROCESS = optional(
            "process", TextCodec.TEXT, false, run -> Optional.of(run.process()).filter(process -> !process.isEmpty()));

    static {
        OutputOption.ALL.forEach(option -> added(of(option)));
    }

    private final StoredPaths paths;

    public StoredParameters(StoredPaths paths) {
        this.paths = paths;
    }

    private record Parameter<T>(
            String name,
            TextCodec<T> codec,
            boolean isRequired,
            boolean isIdentifying,
            Function<RunSpecification, Optional<T>> value) {

        void put(RunSpecification run, StoredPaths paths, JobParametersBuilder builder) {
            value.apply(run)
                    .map(each -> codec.writer().apply(paths, each))
                    .ifPresent(text -> builder.addString(name, text, isIdentifying));
        }

        Optional<T> in(JobParameters parameters, StoredPaths paths) {
            return Optional.ofNullable(parameters.getString(name))
                    .filter(text -> !text.isEmpty())
                    .map(text -> codec.reader().apply(paths, text));
        }
    }

    private static <T> Parameter<T> required(
            String name, TextCodec<T> codec, boolean isIdentifying, Function<RunSpecification, T> value) {
        return added(new Parameter<>(name, codec, true, isIdentifying, value.andThen(Optional::of)));
    }

    private static <T> Parameter<T> optional(
            String name, TextCodec<T> codec, boolean isIdentifying, Function<RunSpecification, Optional<T>> value) {
        return added(new Parameter<>(name, codec, false, isIdentifying, value));
    }

    private static <T> Parameter<T> of(OutputOption<T> option) {
        return new Parameter<>(
                option.name(), option.codec(), false, true, run -> run.outputs().get(option));
    }

    private static <T> Parameter<T> added(Parameter<T> parameter) {
        TABLE.add(parameter);
        return parameter;
    }

    /** Returns a validator that rejects missing and unknown parameters. */
    public static JobParametersValidator validator() {
        return new DefaultJobParametersValidator(names(true), names(false));
    }

    private static String[] names(boolean isRequired) {
        return TABLE.stream()
                .filter(parameter -> parameter.isRequired() == isRequired)
                .map(Parameter::name)
                .toArray(String[]::new);
    }

    /** Returns the run with these parameters, which may be of an earlier version. */
    public RunSpecification read(JobParameters parameters) {
        return new RunSpecification(
                new RosterInput(
                        ROSTER.in(parameters, paths).orElseThrow(),
                        SERIES.in(parameters, paths).orElse(""),
                        INPUT.in(parameters, paths).orElseThrow(),
                        SHEET.in(parameters, paths),
                        new RosterSources(
                                EMPLOYERS.in(parameters, paths),
                                MAPPING.in(parameters, paths),
                                JOINS.in(parameters, paths).orElse(List.of()))),
                new RunSpecification.Rules(
                        RULEBOOK.in(parameters, paths).orElseThrow(),
                        new RuleSources(
                                SIGNED_RULES
                                        .in(parameters, paths)
                                        .map(file -> new SignedRules(
                                                file,
                                                RULES_KEYS.in(parameters, paths).orElse(List.of()))),
                                RULES.in(parameters, paths),
                                UNIVERSITIES.in(parameters, paths),
                                HOLIDAYS.in(parameters, paths))),
                AS_OF.in(parameters, paths).orElseThrow(),
                WORKBOOK.in(parameters, paths).orElseThrow(),
                outputs(parameters),
                ATTEMPT.in(parameters, paths).orElse(""),
                PROCESS.in(parameters, paths).orElse(""));
    }

    private OutputOptions outputs(JobParameters parameters) {
        OutputOptions outputs = new OutputOptions(
                LANGUAGE.in(parameters, paths), EDITION.in(parameters, paths).orElse(Edition.FULL), Map.of());
        for (OutputOption<?> option : OutputOption.ALL) {
            outputs = with(option, outputs, parameters);
        }
        return outputs;
    }

    private <T> OutputOptions with(OutputOption<T> option, OutputOptions outputs, JobParameters parameters) {
        return outputs.with(option, of(option).in(parameters, paths));
    }

    /** Returns the parameters of a run. */
    public JobParameters of(RunSpecification run) {
        JobParametersBuilder builder = new JobParametersBuilder();
        TABLE.forEach(parameter -> parameter.put(run, paths, builder));
        return builder.toJobParameters();
    }

    /** Tests whether two runs answer the same question, or one repeats the other. */
    public static boolean askTheSame(JobParameters some, JobParameters others) {
        return question(some).equals(question(others));
    }

    /** Returns values by name, since {@code JobParameter} compares names alone. */
    private static Map<String, Object> question(JobParameters parameters) {
        return parameters.getIdentifyingParameters().stream()
                .filter(parameter -> !parameter.name().equals(ATTEMPT.name()))
                .collect(Collectors.toMap(JobParameter::name, JobParameter::value));
    }
}
