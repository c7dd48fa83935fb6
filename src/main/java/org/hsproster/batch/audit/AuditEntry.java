package org.hsproster.batch.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.request.InputFiles;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.batch.writer.FileOutput;
import org.hsproster.batch.writer.RunOutputs;
import org.hsproster.workbook.sheet.InputFile;

/**
 * A line of the audit log.
 *
 * @param inputs hashes of the input files by purpose; the hash of the mapping is its version
 * @param rulebook version and fingerprint of the rules; empty where they could not be read
 * @param outputs hashes of the files by the name of the output
 * @param outcome empty where the run failed
 */
public record AuditEntry(
        String roster,
        LocalDate asOf,
        Map<String, List<String>> inputs,
        Optional<String> rulebook,
        Map<String, List<String>> outputs,
        Optional<RunOutcome.AssessedFile> outcome,
        int exitCode) {

    /** Returns the entry of a successful run. */
    public static AuditEntry done(RunSpecification run, RunOutcome.AssessedFile outcome, int exitCode) {
        return new AuditEntry(
                name(run.input().roster()),
                run.asOf(),
                inputs(run),
                Optional.of(run.rules().version()),
                outputs(run, outcome),
                Optional.of(outcome),
                exitCode);
    }

    /** Returns the entry of a failed run. */
    public static AuditEntry failed(RunSpecification run, int exitCode) {
        return new AuditEntry(
                name(run.input().roster()),
                run.asOf(),
                inputs(run),
                Optional.of(run.rules().version()),
                Map.of(),
                Optional.empty(),
                exitCode);
    }

    /** Returns the entry of a run that could not be planned. */
    public static AuditEntry failed(Path roster, LocalDate asOf, int exitCode) {
        return new AuditEntry(name(roster), asOf, Map.of(), Optional.empty(), Map.of(), Optional.empty(), exitCode);
    }

    /** Returns the values by key, in the order in which they are written. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("asOf", asOf.toString());
        values.put("roster", roster);
        values.put("inputs", inputs);
        rulebook.ifPresent(version -> values.put("rulebook", version));
        outcome.ifPresent(each -> {
            values.put("outlooks", new TreeMap<>(each.summary().outlooks()));
            values.put("problems", each.summary().problems());
            values.put("repeated", each.repeated());
        });
        values.put("outputs", outputs);
        values.put("exitCode", exitCode);
        return values;
    }

    private static Map<String, List<String>> inputs(RunSpecification run) {
        return InputFiles.of(run).stream()
                .collect(Collectors.groupingBy(
                        file -> file.purpose().name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(InputFile::sha256, Collectors.toList())));
    }

    private static Map<String, List<String>> outputs(RunSpecification run, RunOutcome.AssessedFile outcome) {
        Map<String, List<String>> outputs = new LinkedHashMap<>();
        for (FileOutput output : RunOutputs.of(run).files()) {
            Optional<String> known = outcome.output(output.name()).flatMap(RunOutcome.Written::sha256);
            outputs.put(
                    output.name(),
                    known.map(List::of).orElseGet(() -> hashes(output.files().published())));
        }
        return outputs;
    }

    private static List<String> hashes(Stream<Path> files) {
        return files.sorted().map(FileHash::of).toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
