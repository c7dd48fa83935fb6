package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One rule of the law: a table of rows or a single figure, by date.
 *
 * @param id stable name, such as {@code hsp_i_b.remuneration}
 * @param formNumber of the supporting documents on the agency's form, ① to ㉑
 * @param unit what each key of the rows, or the value, counts
 * @param evidence supporting documents (疎明資料)
 * @param versions ascending; the first day of the first one is the first day the rule can be asked for
 */
public record Parameter(
        String id,
        Label label,
        Optional<String> formNumber,
        Map<String, String> unit,
        List<Label> evidence,
        Source source,
        List<Version> versions) {

    public Parameter {
        unit = Map.copyOf(unit);
        evidence = List.copyOf(evidence);
        versions = List.copyOf(versions);
    }

    /** Returns the rows of every version. */
    public Stream<RuleRow> allRows() {
        return versions.stream().flatMap(version -> version.rows().stream());
    }

    /**
     * Returns the version in force on {@code date}.
     *
     * @throws RulebookException for a date before the first version, naming both
     */
    public Version on(LocalDate date) {
        // no capturing lambda, since every count of points comes here: org.hsproster.bench.WholeJobBenchmark
        Optional<Version> version = inForceOn(date);
        if (version.isEmpty()) {
            throw new RulebookException(
                    id,
                    "no rule for " + date + "; the first version holds from "
                            + versions.get(0).effectiveFrom());
        }
        return version.get();
    }

    /** Returns the version in force on {@code date}; empty before the first one. */
    public Optional<Version> inForceOn(LocalDate date) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (!versions.get(i).effectiveFrom().isAfter(date)) {
                return Optional.of(versions.get(i));
            }
        }
        return Optional.empty();
    }

    /** Tests whether the rule exists on {@code date}; some were introduced later. */
    public boolean isInForceOn(LocalDate date) {
        return !versions.get(0).effectiveFrom().isAfter(date);
    }

    /**
     * Returns the single figure in force on {@code date}.
     *
     * @throws RulebookException for a table, or a date before the first version
     */
    public long valueOn(LocalDate date) {
        OptionalLong value = on(date).value();
        if (value.isEmpty()) {
            throw new RulebookException(id, "is a table, not a single figure");
        }
        return value.getAsLong();
    }
}
