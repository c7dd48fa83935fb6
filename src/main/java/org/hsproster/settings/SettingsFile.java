package org.hsproster.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.hsproster.settings.SettingsProblem.Code;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/** A settings file. It is read to its end, so that all problems are reported at once. */
record SettingsFile(Path path) {

    static final String NAME = "hsp-roster.yml";

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Returns the result of {@code reader}. A missing file is read as an empty one. */
    <T> T read(KnownKeys keys, Function<Section, T> reader) {
        T read = reader.apply(Section.of(load().orElseGet(SettingsFile::emptyFile), keys));
        List<SettingsProblem> problems = keys.problems();
        if (!problems.isEmpty()) {
            throw new SettingsException(path, problems);
        }
        return read;
    }

    private Optional<Node> load() {
        try {
            @Nullable Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text()));
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            throw refused(Code.NOT_YAML, OptionalInt.of(e.getProblemMark().getLine() + 1));
        } catch (YAMLException e) {
            throw refused(Code.NOT_YAML, OptionalInt.empty());
        }
    }

    private String text() {
        try {
            if (!Files.exists(path)) {
                return "";
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw refused(Code.UNREADABLE, OptionalInt.empty());
        }
    }

    private SettingsException refused(Code code, OptionalInt line) {
        return new SettingsException(path, List.of(new SettingsProblem(code, line, List.of())));
    }

    private static Node emptyFile() {
        return new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.BLOCK);
    }
}
