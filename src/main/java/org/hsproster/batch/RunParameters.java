package org.hsproster.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.history.RunIdentity;
import org.hsproster.report.Edition;
import org.hsproster.report.Split;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.DefaultJobParametersValidator;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.job.parameters.JobParametersValidator;

/**
 * The parameters of one job: everything that changes its outcome identifies it, so that the same run is known again;
 * the folder the roster lies in does not.
 *
 * @param series the name under which its runs follow each other in the history
 * @param inputSha256 hash of the roster, and of what is read beside it
 * @param rulebook version and fingerprint of the rules
 * @param rules where other rules come from; what is in them is part of {@code rulebook}
 * @param workbook where the annotated copy goes
 * @param results where this roster's results document goes
 * @param outputs what else is written
 * @param attempt empty, or what tells a repetition that was asked for from the run before
 */
record RunParameters(
        Path roster,
        String series,
        String inputSha256,
        LocalDate asOf,
        String rulebook,
        RuleSources rules,
        Path workbook,
        Optional<Path> results,
        Optional<String> sheet,
        RosterSources sources,
        Optional<Locale> language,
        OutputOptions outputs,
        String attempt) {

    private static final String ROSTER = "roster";
    private static final String SERIES = "series";
    private static final String INPUT = "inputSha256";
    private static final String AS_OF = "asOf";
    private static final String RULEBOOK = "rulebook";
    private static final String RULES = "rules";
    private static final String UNIVERSITIES = "universities";
    private static final String OUTPUT = "output";
    private static final String RESULTS = "results";
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

    static JobParametersValidator validator() {
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

    static RunParameters of(JobParameters parameters) {
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

    JobParameters toJobParameters() {
        JobParametersBuilder builder = new JobParametersBuilder()
                .addString(ROSTER, roster.toString(), false)
                .addString(SERIES, series, false)
                .addString(INPUT, inputSha256)
                .addString(AS_OF, asOf.toString())
                .addString(RULEBOOK, rulebook)
                .addString(OUTPUT, workbook.toString());
        rules.folder().ifPresent(folder -> builder.addString(RULES, folder.toString(), false));
        rules.universities().ifPresent(file -> builder.addString(UNIVERSITIES, file.toString(), false));
        results.ifPresent(file -> builder.addString(RESULTS, file.toString()));
        sheet.ifPresent(name -> builder.addString(SHEET, name));
        sources.employers().ifPresent(file -> builder.addString(EMPLOYERS, file.toString(), false));
        sources.mapping().ifPresent(file -> builder.addString(MAPPING, file.toString(), false));
        if (!sources.joins().isEmpty()) {
            String files = sources.joins().stream().map(Path::toString).collect(Collectors.joining("\n"));
            builder.addString(JOINS, files, false);
        }
        language.ifPresent(locale -> builder.addString(LANGUAGE, locale.toLanguageTag()));
        outputs.forms().ifPresent(folder -> builder.addString(FORMS, folder.toString()));
        outputs.calendar().ifPresent(file -> builder.addString(CALENDAR, file.toString()));
        outputs.split().ifPresent(split -> builder.addString(SPLIT, split.name()));
        if (outputs.edition() != Edition.FULL) {
            builder.addString(EDITION, outputs.edition().name());
        }
        if (!attempt.isEmpty()) {
            builder.addString(ATTEMPT, attempt);
        }
        return builder.toJobParameters();
    }

    RunParameters again(String newAttempt) {
        return new RunParameters(
                roster,
                series,
                inputSha256,
                asOf,
                rulebook,
                rules,
                workbook,
                results,
                sheet,
                sources,
                language,
                outputs,
                newAttempt);
    }

    /** What the run answers, whatever is written of it. */
    RunIdentity identity() {
        return new RunIdentity(
                series,
                inputSha256,
                asOf,
                rulebook,
                sheet.map(name -> "--sheet " + name).orElse(""));
    }

    /** The files of the outcome. */
    List<Path> files() {
        return results.map(file -> List.of(workbook, file)).orElseGet(() -> List.of(workbook));
    }

    Optional<OutcomeFolder> forms() {
        return outputs.forms().map(folder -> OutcomeFolder.of(folder, this, "-" + asOf + ".xlsx"));
    }

    Optional<CalendarOutput> calendar() {
        return outputs.calendar().map(file -> CalendarOutput.of(file, this));
    }

    /** The folder of the workbooks for each group, beside the one about everybody. */
    Optional<OutcomeFolder> parts() {
        return outputs.split().map(split -> {
            String name = workbook.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            String by = "-by-" + split.name().toLowerCase(Locale.ROOT);
            return OutcomeFolder.of(workbook.resolveSibling(name + by), this, ".xlsx");
        });
    }

    void publish() {
        files().forEach(PartFile::publish);
        forms().ifPresent(OutcomeFolder::publish);
        parts().ifPresent(OutcomeFolder::publish);
        calendar().ifPresent(CalendarOutput::publish);
    }

    void discardParts() {
        files().forEach(PartFile::discard);
        forms().ifPresent(OutcomeFolder::discard);
        parts().ifPresent(OutcomeFolder::discard);
        calendar().ifPresent(CalendarOutput::discard);
    }

    private static Optional<String> text(JobParameters parameters, String name) {
        @Nullable String value = parameters.getString(name);
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
