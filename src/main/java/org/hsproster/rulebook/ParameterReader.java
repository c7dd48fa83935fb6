package org.hsproster.rulebook;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads one rule file and rejects missing, unknown and unordered keys. */
final class ParameterReader {

    private static final Set<String> KEYS =
            Set.of("parameter", "label", "form_number", "unit", "evidence", "source", "versions");
    private static final Set<String> VERSION_KEYS = Set.of("effective_from", "checked_on", "rows", "value", "fees");
    private static final Set<String> KEYS_OF_FEES = Set.of("effective_from", "checked_on", "fees");

    private ParameterReader() {}

    /**
     * Reads a rule file.
     *
     * @param file name for messages
     * @throws RulebookException naming file and key
     */
    static Parameter read(String file, Reader yaml) {
        Fields fields = Fields.of(file, load(file, yaml)).onlyWith(KEYS);
        Map<String, String> unit = unit(fields.fields("unit"));
        return new Parameter(
                fields.text("parameter"),
                label(fields.fields("label")),
                fields.optionalText("form_number"),
                unit,
                fields.has("evidence")
                        ? fields.list("evidence").stream()
                                .map(ParameterReader::label)
                                .toList()
                        : List.of(),
                SourceReader.read(fields.fields("source")),
                versions(fields, unit.keySet()));
    }

    private static Object load(String file, Reader yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(new DumperOptions()),
                            new DumperOptions(),
                            options,
                            new DatesAsText())
                    .load(yaml);
        } catch (MarkedYAMLException e) {
            throw new RulebookException(
                    file,
                    "is not valid YAML: " + e.getProblem() + " in line "
                            + (e.getProblemMark().getLine() + 1));
        } catch (YAMLException e) {
            throw new RulebookException(file, "is not valid YAML: " + e.getMessage());
        }
    }

    private static Map<String, String> unit(Fields fields) {
        Map<String, String> unit = new HashMap<>();
        fields.keys().forEach(key -> unit.put(key, fields.text(key)));
        return unit;
    }

    static Label label(Fields fields) {
        fields.onlyWith(Set.of("en", "ja"));
        return new Label(fields.text("en"), fields.text("ja"));
    }

    private static List<Version> versions(Fields fields, Set<String> unit) {
        List<Version> versions = new ArrayList<>();
        for (Fields each : fields.list("versions")) {
            Version version = version(each.onlyWith(VERSION_KEYS), unit);
            if (!versions.isEmpty() && !follows(versions, version.effectiveFrom())) {
                throw each.refused("effective_from", "must be later than that of the version before");
            }
            versions.add(version);
        }
        if (versions.isEmpty()) {
            throw fields.refused("versions", "must not be empty");
        }
        return versions;
    }

    private static boolean follows(List<Version> versions, LocalDate date) {
        return date.isAfter(versions.get(versions.size() - 1).effectiveFrom());
    }

    private static Version version(Fields fields, Set<String> unit) {
        LocalDate from = fields.date("effective_from");
        LocalDate checkedOn = fields.date("checked_on");
        if (fields.has("fees")) {
            List<FeeRow> fees = FeeRowReader.read(fields.onlyWith(KEYS_OF_FEES), unit);
            return new Version(from, checkedOn, List.of(), OptionalLong.empty(), fees);
        }
        if (fields.has("value") == fields.has("rows")) {
            throw fields.refused("value", "or rows must be given, and not both");
        }
        if (fields.has("value")) {
            return new Version(from, checkedOn, List.of(), OptionalLong.of(fields.number("value")));
        }
        List<RuleRow> rows = fields.list("rows").stream()
                .map(row -> RuleRowReader.read(row, unit))
                .toList();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).points() > rows.get(i - 1).points()) {
                throw fields.refused(
                        "rows", "must begin with the most points, because the first row that holds counts");
            }
        }
        return new Version(from, checkedOn, rows, OptionalLong.empty());
    }

    /** Reads dates as text and parses them strictly, since YAML silently converts 30 February to 2 March. */
    private static final class DatesAsText extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }
}
