package org.hsproster.batch.request;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.comparison.FactChange;
import org.hsproster.comparison.FactsSet;
import org.hsproster.comparison.FlagLost;
import org.hsproster.comparison.RaiseByPercent;
import org.hsproster.comparison.RaiseByYen;
import org.hsproster.comparison.Scope;

/**
 * The names of the workbooks of a comparison. They contain what is changed: the same question again replaces its
 * answer, and another question has a workbook of its own.
 */
public final class ComparisonName {

    private static final int MOST_BYTES = 60;
    private static final int HASH_LENGTH = 8;

    private ComparisonName() {}

    /** Returns the workbook of each roster, in the order given. */
    public static Map<Path, Path> workbooks(List<Path> rosters, ComparisonRequest request) {
        String ending = "-compared-" + request.asOf() + "-" + changes(request) + ".xlsx";
        Map<Path, Path> workbooks = new LinkedHashMap<>();
        for (Path roster : rosters) {
            String stem =
                    OutcomeName.roster(String.valueOf(roster.getFileName())).replaceFirst("(?i)\\.xlsx$", "");
            Path folder = request.outputs().folder().toAbsolutePath().normalize();
            Path workbook = folder.resolve(stem + ending);
            for (int number = 2; workbooks.containsValue(workbook); number++) {
                workbook = folder.resolve(stem + "-" + number + ending);
            }
            workbooks.put(roster, workbook);
        }
        return workbooks;
    }

    private static String changes(ComparisonRequest request) {
        Scope scope = request.changes().scope();
        String words = Stream.of(
                        request.rules().signed().map(signed -> "rules-" + name(signed.file())).stream(),
                        request.rules().folder().map(folder -> "rules-" + name(folder)).stream(),
                        request.rules().universities().map(ComparisonName::name).stream(),
                        request.rules().holidays().map(ComparisonName::name).stream(),
                        request.changes().changes().stream().map(ComparisonName::words),
                        scope.departments().stream(),
                        scope.employers().stream(),
                        scope.statuses().stream().map(Enum::name))
                .flatMap(each -> each)
                .collect(Collectors.joining("-"));
        return shortened(Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}._]+", "-")
                .replaceAll("^[-.]+|[-.]+$", ""));
    }

    private static String words(FactChange change) {
        if (change instanceof RaiseByPercent raise) {
            return "raise-" + raise.percent().toPlainString() + "pct";
        }
        if (change instanceof RaiseByYen raise) {
            return "raise-" + raise.yen();
        }
        if (change instanceof FlagLost lost) {
            return "lose-" + lost.flag().id();
        }
        return ((FactsSet) change)
                .entered().texts().entrySet().stream()
                        .map(each -> each.getKey() + "-" + each.getValue())
                        .collect(Collectors.joining("-"));
    }

    /** File systems allow 255 bytes for a name, of which the roster's own takes its part. */
    private static String shortened(String words) {
        if (bytes(words) <= MOST_BYTES) {
            return words;
        }
        String start = words;
        while (bytes(start) > MOST_BYTES - HASH_LENGTH - 1) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start.replaceAll("[-.]+$", "") + "-"
                + DigestUtils.sha256Hex(words).substring(0, HASH_LENGTH);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String name(Path file) {
        return String.valueOf(file.toAbsolutePath().normalize().getFileName());
    }
}
