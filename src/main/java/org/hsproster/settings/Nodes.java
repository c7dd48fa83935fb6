package org.hsproster.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads nodes of the file. Every value is read as text: {@code 24m} and {@code 0587} stay as they are. */
final class Nodes {

    private Nodes() {}

    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && !isEmpty(node) ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** Tests whether a key has no value, as one does whose sub-keys are commented out. */
    static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    /** Returns a list; empty for one without elements or with one that {@code reader} refuses. */
    static <T> Optional<List<T>> list(Node node, Function<Node, Optional<T>> reader) {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            return Optional.empty();
        }
        List<T> values = sequence.getValue().stream()
                .flatMap(each -> reader.apply(each).stream())
                .toList();
        return Optional.of(values)
                .filter(all -> all.size() == sequence.getValue().size());
    }

    /** Returns values by name; empty where a name occurs twice. */
    static <T> Optional<Map<String, T>> byName(Node node, Function<Node, Optional<T>> reader) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            text(tuple.getKeyNode())
                    .ifPresent(name -> reader.apply(tuple.getValueNode()).ifPresent(value -> values.put(name, value)));
        }
        return Optional.of(values)
                .filter(all -> all.size() == mapping.getValue().size());
    }
}
