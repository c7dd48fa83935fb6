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
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.request.RulebookCache;
import org.hsproster.comparison.ComparisonBasis;
import org.hsproster.comparison.MoveCounts;
import org.hsproster.workbook.sheet.InputFile;

/**
 * A line of the audit log about the comparison of one roster.
 *
 * @param outcome empty where the comparison failed
 */
public record ComparisonEntry(Path roster, LocalDate asOf, Optional<Outcome> outcome, int exitCode) {

    /**
     * What was read, compared and written.
     *
     * @param outputs the files by the name of the output
     */
    public record Outcome(
            ComparisonBasis basis, List<InputFile> inputs, MoveCounts counts, Map<String, Path> outputs) {}

    /** Returns the values by key, in the order in which they are written. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("command", "compare");
        values.put("asOf", asOf.toString());
        values.put("roster", String.valueOf(roster.getFileName()));
        outcome.ifPresent(each -> {
            values.put("inputs", inputs(each.inputs()));
            values.put("rulebook", RulebookCache.version(each.basis().rulesBefore()));
            values.put("rulebookAfter", RulebookCache.version(each.basis().rulesAfter()));
            values.put("outlooks", new TreeMap<>(each.counts().before()));
            values.put("outlooksAfter", new TreeMap<>(each.counts().after()));
            values.put("outputs", hashes(each.outputs()));
        });
        values.put("exitCode", exitCode);
        return values;
    }

    private static Map<String, List<String>> inputs(List<InputFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.purpose().name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(InputFile::sha256, Collectors.toList())));
    }

    private static Map<String, List<String>> hashes(Map<String, Path> outputs) {
        Map<String, List<String>> hashes = new TreeMap<>();
        outputs.forEach((name, file) -> hashes.put(name, List.of(FileHash.of(file))));
        return hashes;
    }
}
