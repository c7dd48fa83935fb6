package org.hsproster.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the versions of a rule file, which begin one after the other. */
final class VersionReader {

    private static final Set<String> KEYS = Set.of("effective_from", "checked_on", "rows", "repealed", "value", "fees");
    private static final Set<String> KEYS_OF_FEES = Set.of("effective_from", "checked_on", "fees");

    private VersionReader() {}

    /**
     * Reads all versions.
     *
     * @param unit the keys that rows may use
     */
    static List<Version> versions(Fields file, Set<String> unit) {
        List<Version> versions = new ArrayList<>();
        for (Fields each : file.list("versions")) {
            Version version = version(each.onlyWith(KEYS), unit);
            if (!versions.isEmpty()) {
                follows(version, versions.get(versions.size() - 1), each);
            }
            versions.add(version);
        }
        if (versions.isEmpty()) {
            throw file.refused("versions", "must not be empty");
        }
        return versions;
    }

    private static void follows(Version version, Version before, Fields fields) {
        if (!version.effectiveFrom().isAfter(before.effectiveFrom())) {
            throw fields.refused(
                    "effective_from",
                    version.effectiveFrom() + " must be later than that of the version before, "
                            + before.effectiveFrom());
        }
        if (version.value().isPresent() != before.value().isPresent()) {
            throw fields.refused("value", "or rows must be given, the same in every version");
        }
    }

    private static Version version(Fields fields, Set<String> unit) {
        LocalDate from = fields.date("effective_from");
        LocalDate checkedOn = fields.date("checked_on");
        if (fields.has("fees")) {
            List<FeeRow> fees = FeeRowReader.read(fields.onlyWith(KEYS_OF_FEES), unit);
            return new Version(from, checkedOn, List.of(), List.of(), OptionalLong.empty(), fees);
        }
        if (fields.has("value") == fields.has("rows")) {
            throw fields.refused("value", "or rows must be given, and not both");
        }
        if (fields.has("value") && fields.has("repealed")) {
            throw fields.refused("repealed", "is for rows; a single figure has none");
        }
        if (fields.has("value")) {
            return new Version(from, checkedOn, List.of(), OptionalLong.of(fields.number("value")));
        }
        return new Version(
                from, checkedOn, rows("rows", fields, unit), repealed(fields, unit), OptionalLong.empty(), List.of());
    }

    private static List<RuleRow> repealed(Fields fields, Set<String> unit) {
        return fields.has("repealed") ? rows("repealed", fields, unit) : List.of();
    }

    private static List<RuleRow> rows(String key, Fields fields, Set<String> unit) {
        return fields.list(key).stream()
                .map(row -> RuleRowReader.read(row, unit))
                .toList();
    }
}
