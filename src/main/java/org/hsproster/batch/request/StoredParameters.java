package org.hsproster.batch.request;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.DefaultJobParametersValidator;
import org.springframework.batch.core.job.parameters.JobParameter;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.job.parameters.JobParametersValidator;

/** How the parameters of a run stand in the database. A name that changes makes every run that is kept another one. */
public final class StoredParameters {

    private static final String ROSTER = "roster";
    private static final String SERIES = "series";
    private static final String INPUT = "inputSha256";
    private static final String AS_OF = "asOf";
    private static final String RULEBOOK = "rulebook";
    private static final String RULES = "rules";
    private static final String UNIVERSITIES = "universities";
    public static final String OUTPUT = "output";
    public static final String RESULTS = "results";
    private static final String SHEET = "sheet";
    private static final String EMPLOYERS = "employers";
    private static final String MAPPING = "mapping";
    private static final String JOINS = "joins";
    private static final String LANGUAGE = "language";
    private static final String FORMS = "forms";
    private static final String CALENDAR = "calendar";
    private static final String SPLIT = "split";
    private static final String EDITION = "edition";
    private static final String ATTEMPT = "attempt";

    private StoredParameters() {}

    public static JobParametersValidator validator() {
        List<String> required = List.of(ROSTER, INPUT, AS_OF, RULEBOOK, OUTPUT);
        List<String> optional = List.of(
                SERIES,
                RULES,
                UNIVERSITIES,
                RESULTS,
                SHEET,
                EMPLOYERS,
                MAPPING,
                JOINS,
                LANGUAGE,
                FORMS,
                CALENDAR,
                SPLIT,
                EDITION,
                ATTEMPT);
        return new DefaultJobParametersValidator(required.toArray(String[]::new), optional.toArray(String[]::new));
    }

    public static RunParameters read(JobParameters parameters) {
        return new RunParameters(
                Path.of(text(parameters, ROSTER).orElseThrow()),
                text(parameters, SERIES).orElse(""),
                text(parameters, INPUT).orElseThrow(),
                LocalDate.parse(text(parameters, AS_OF).orElseThrow()),
                text(parameters, RULEBOOK).orElseThrow(),
                new RuleSources(
                        text(parameters, RULES).map(Path::of),
                        text(parameters, UNIVERSITIES).map(Path::of)),
                Path.of(text(parameters, OUTPUT).orElseThrow()),
                text(parameters, RESULTS).map(Path::of),
                text(parameters, SHEET),
                new RosterSources(
                        text(parameters, EMPLOYERS).map(Path::of),
                        text(parameters, MAPPING).map(Path::of),
                        text(parameters, JOINS).stream()
                                .flatMap(String::lines)
                                .map(Path::of)
                                .toList()),
                text(parameters, LANGUAGE).map(Locale::forLanguageTag),
                new OutputOptions(
                        text(parameters, FORMS).map(Path::of),
                        text(parameters, CALENDAR).map(Path::of),
                        text(parameters, SPLIT).map(Split::valueOf),
                        text(parameters, EDITION).map(Edition::valueOf).orElse(Edition.FULL)),
                text(parameters, ATTEMPT).orElse(""));
    }

    public static JobParameters of(RunParameters run) {
        JobParametersBuilder builder = new JobParametersBuilder()
                .addString(ROSTER, run.roster().toString(), false)
                .addString(SERIES, run.series(), false)
                .addString(INPUT, run.inputSha256())
                .addString(AS_OF, run.asOf().toString())
                .addString(RULEBOOK, run.rulebook())
                .addString(OUTPUT, run.workbook().toString());
        run.rules().folder().ifPresent(folder -> builder.addString(RULES, folder.toString(), false));
        run.rules().universities().ifPresent(file -> builder.addString(UNIVERSITIES, file.toString(), false));
        run.results().ifPresent(file -> builder.addString(RESULTS, file.toString()));
        run.sheet().ifPresent(name -> builder.addString(SHEET, name));
        run.sources().employers().ifPresent(file -> builder.addString(EMPLOYERS, file.toString(), false));
        run.sources().mapping().ifPresent(file -> builder.addString(MAPPING, file.toString(), false));
        if (!run.sources().joins().isEmpty()) {
            String files = run.sources().joins().stream().map(Path::toString).collect(Collectors.joining("\n"));
            builder.addString(JOINS, files, false);
        }
        run.language().ifPresent(locale -> builder.addString(LANGUAGE, locale.toLanguageTag()));
        run.outputs().forms().ifPresent(folder -> builder.addString(FORMS, folder.toString()));
        run.outputs().calendar().ifPresent(file -> builder.addString(CALENDAR, file.toString()));
        run.outputs().split().ifPresent(split -> builder.addString(SPLIT, split.name()));
        if (run.outputs().edition() != Edition.FULL) {
            builder.addString(EDITION, run.outputs().edition().name());
        }
        if (!run.attempt().isEmpty()) {
            builder.addString(ATTEMPT, run.attempt());
        }
        return builder.toJobParameters();
    }

    /** Tests whether two runs ask the same, be it again. */
    public static boolean askTheSame(JobParameters some, JobParameters others) {
        return question(some).equals(question(others));
    }

    /** By name; parameters themselves are equal whatever their values are. */
    private static Map<String, Object> question(JobParameters parameters) {
        return parameters.getIdentifyingParameters().stream()
                .filter(parameter -> !parameter.name().equals(ATTEMPT))
                .collect(Collectors.toMap(JobParameter::name, JobParameter::value));
    }

    private static Optional<String> text(JobParameters parameters, String name) {
        @Nullable String value = parameters.getString(name);
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
