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
import java.util.stream.Stream;
import org.hsproster.report.Edition;
import org.hsproster.report.ReminderStages;
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

    private static final List<StoredParameter<?>> TABLE = new ArrayList<>();

    private static final StoredParameter<Path> ROSTER =
            required("roster", TextCodec.PATH, false, run -> run.input().roster());
    private static final StoredParameter<String> SERIES = optional(
            "series", TextCodec.TEXT, false, run -> Optional.of(run.input().series()));
    private static final StoredParameter<String> INPUT =
            required("inputSha256", TextCodec.TEXT, true, run -> run.input().sha256());
    private static final StoredParameter<LocalDate> AS_OF =
            required("asOf", TextCodec.DATE, true, RunSpecification::asOf);
    private static final StoredParameter<String> RULEBOOK =
            required("rulebook", TextCodec.TEXT, true, run -> run.rules().version());
    private static final StoredParameter<Path> RULES = optional(
            "rules", TextCodec.PATH, false, run -> run.rules().sources().folder());
    private static final StoredParameter<Path> SIGNED_RULES = optional(
            "signedRules",
            TextCodec.PATH,
            false,
            run -> run.rules().sources().signed().map(SignedRules::file));
    private static final StoredParameter<List<String>> RULES_KEYS = optional(
            "rulesKeys",
            TextCodec.WORDS,
            false,
            run -> run.rules().sources().signed().map(SignedRules::keys));
    private static final StoredParameter<Path> UNIVERSITIES = optional(
            "universities", TextCodec.PATH, false, run -> run.rules().sources().universities());
    private static final StoredParameter<Path> HOLIDAYS = optional(
            "holidays", TextCodec.PATH, false, run -> run.rules().sources().holidays());
    private static final StoredParameter<Path> WORKBOOK =
            required("output", TextCodec.PATH, true, RunSpecification::workbook);
    private static final StoredParameter<String> SHEET =
            optional("sheet", TextCodec.TEXT, true, run -> run.input().sheet());
    private static final StoredParameter<Path> EMPLOYERS = optional(
            "employers", TextCodec.PATH, false, run -> run.input().sources().employers());
    private static final StoredParameter<Path> MAPPING = optional(
            "mapping", TextCodec.PATH, false, run -> run.input().sources().mapping());
    private static final StoredParameter<List<Path>> JOINS = optional(
            "joins",
            TextCodec.PATHS,
            false,
            run -> Optional.of(run.input().sources().joins()).filter(files -> !files.isEmpty()));
    private static final StoredParameter<Locale> LANGUAGE =
            optional("language", TextCodec.LANGUAGE, true, run -> run.outputs().language());
    private static final StoredParameter<Edition> EDITION = optional(
            "edition",
            TextCodec.constant(Edition.class),
            true,
            run -> Optional.of(run.outputs().edition()).filter(edition -> edition != Edition.FULL));
    private static final StoredParameter<ReminderStages> REMINDERS = optional(
            "reminders",
            TextCodec.STAGES,
            true,
            run -> Optional.of(run.outputs().reminders()).filter(stages -> !stages.equals(ReminderStages.standard())));
    private static final StoredParameter<String> ATTEMPT = optional(
            "attempt", TextCodec.TEXT, true, run -> Optional.of(run.attempt()).filter(attempt -> !attempt.isEmpty()));

    private static final StoredParameter<String> PROCESS = optional(
            "process", TextCodec.TEXT, false, run -> Optional.of(run.process()).filter(process -> !process.isEmpty()));

    static {
        OutputOption.ALL.forEach(option -> added(of(option)));
    }

    private final StoredPaths paths;
    private final RunHome home;

    public StoredParameters(StoredPaths paths, RunHome home) {
        this.paths = paths;
        this.home = home;
    }

    private static <T> StoredParameter<T> required(
            String name, TextCodec<T> codec, boolean isIdentifying, Function<RunSpecification, T> value) {
        return added(new StoredParameter<>(name, codec, true, isIdentifying, value.andThen(Optional::of)));
    }

    private static <T> StoredParameter<T> optional(
            String name, TextCodec<T> codec, boolean isIdentifying, Function<RunSpecification, Optional<T>> value) {
        return added(new StoredParameter<>(name, codec, false, isIdentifying, value));
    }

    private static <T> StoredParameter<T> of(OutputOption<T> option) {
        return new StoredParameter<>(
                option.name(), option.codec(), false, true, run -> run.outputs().get(option));
    }

    private static <T> StoredParameter<T> added(StoredParameter<T> parameter) {
        TABLE.add(parameter);
        return parameter;
    }

    /** Returns a validator that rejects missing and unknown parameters. */
    public static JobParametersValidator validator() {
        return new DefaultJobParametersValidator(names(true), names(false));
    }

    private static String[] names(boolean isRequired) {
        return Stream.concat(
                        TABLE.stream()
                                .filter(parameter -> parameter.isRequired() == isRequired)
                                .map(StoredParameter::name),
                        Stream.of(RunHome.NAME).filter(name -> !isRequired))
                .toArray(String[]::new);
    }

    /** Returns the run with these parameters, which may be of an earlier version. */
    public RunSpecification read(JobParameters parameters) {
        return read(parameters, home.paths(paths, parameters));
    }

    /**
     * Tests whether a file or folder is certainly one of this home: it is in it, or in the folder that machines share,
     * or the run was made from this home where it is now.
     */
    public boolean isOwn(Path file, JobParameters parameters) {
        return home.isOf(read(parameters), parameters)
                || home.has(file)
                || paths.shared().filter(folder -> RunHome.isIn(folder, file)).isPresent();
    }

    /**
     * Tests whether what a run has left is to be removed after its death. A database on a server has the runs of all
     * homes that use it, and is not copied with one of them.
     */
    public boolean isOfDatabase(Path file, JobParameters parameters) {
        return !home.hasDatabase() || isOwn(file, parameters);
    }

    private static RunSpecification read(JobParameters parameters, StoredPaths paths) {
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
                outputs(parameters, paths),
                ATTEMPT.in(parameters, paths).orElse(""),
                PROCESS.in(parameters, paths).orElse(""));
    }

    private static OutputOptions outputs(JobParameters parameters, StoredPaths paths) {
        OutputOptions outputs = new OutputOptions(
                LANGUAGE.in(parameters, paths),
                EDITION.in(parameters, paths).orElse(Edition.FULL),
                REMINDERS.in(parameters, paths).orElse(ReminderStages.standard()),
                Map.of());
        for (OutputOption<?> option : OutputOption.ALL) {
            outputs = with(option, outputs, parameters, paths);
        }
        return outputs;
    }

    private static <T> OutputOptions with(
            OutputOption<T> option, OutputOptions outputs, JobParameters parameters, StoredPaths paths) {
        return outputs.with(option, of(option).in(parameters, paths));
    }

    /** Returns the parameters of a run. */
    public JobParameters of(RunSpecification run) {
        JobParametersBuilder builder = new JobParametersBuilder();
        TABLE.forEach(parameter -> parameter.put(run, paths, builder));
        builder.addString(RunHome.NAME, home.folder().toString(), false);
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
