package org.hsproster.rulebook;

import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Parameter rule = new Parameter(
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
                VersionReader.versions(fields, unit.keySet()));
        TableVerification.verify(file, rule);
        Continuity.verify(file, rule);
        return rule;
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
