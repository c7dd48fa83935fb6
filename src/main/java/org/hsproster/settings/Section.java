package org.hsproster.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hsproster.settings.SettingsProblem.Code;
import org.hsproster.settings.SettingsProblem.Expected;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** The keys below one key. Those that have not been read in the end are unknown. */
final class Section {

    private record Entry(String key, int line, Node value) {}

    private final String name;
    private final List<Entry> left;
    private final KnownKeys keys;

    private Section(String name, List<Entry> entries, KnownKeys keys) {
        this.name = name;
        this.left = entries;
        this.keys = keys;
        keys.add(this);
    }

    /** Returns the whole file. */
    static Section of(Node file, KnownKeys keys) {
        return new Section("", entries(SettingsFile.NAME, file, keys), keys);
    }

    /** Returns the section of a key. Its keys may also follow it after a dot. */
    Section section(String key) {
        keys.addKnown(full(key));
        List<Entry> inside = new ArrayList<>();
        take(key).ifPresent(entry -> inside.addAll(entries(full(key), entry.value(), keys)));
        List<Entry> dotted =
                left.stream().filter(entry -> entry.key().startsWith(key + ".")).toList();
        left.removeAll(dotted);
        dotted.stream()
                .map(entry -> new Entry(entry.key().substring(key.length() + 1), entry.line(), entry.value()))
                .forEach(inside::add);
        return new Section(full(key), inside, keys);
    }

    /** Tests whether the section has a key that is not read yet. */
    boolean has(String key) {
        return left.stream().anyMatch(entry -> entry.key().equals(key));
    }

    <T> Optional<T> value(String key, ValueType<T> kind) {
        keys.addKnown(full(key));
        Optional<Entry> entry = take(key);
        Optional<T> value = entry.flatMap(each -> kind.reader().apply(each.value()));
        if (value.isEmpty()) {
            entry.ifPresent(each -> report(full(key), each.line(), kind.expected(), key + ": " + kind.example(), keys));
        }
        return value;
    }

    /** Adds the problem that a key is missing which another one requires. */
    void reportMissing(String key, ValueType<?> kind, String because) {
        keys.add(Code.NEEDED, OptionalInt.empty(), full(key), full(because), key + ": " + kind.example());
    }

    /** Returns the full names of the keys that have not been read, with their lines. */
    Map<String, Integer> left() {
        return left.stream()
                .collect(Collectors.toMap(
                        entry -> full(entry.key()), Entry::line, (first, second) -> first, LinkedHashMap::new));
    }

    private Optional<Entry> take(String key) {
        List<Entry> found =
                left.stream().filter(entry -> entry.key().equals(key)).toList();
        left.removeAll(found);
        found.stream().skip(1).forEach(again -> keys.add(Code.TWICE, OptionalInt.of(again.line()), full(key)));
        return found.stream().findFirst();
    }

    private String full(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }

    private static List<Entry> entries(String name, Node node, KnownKeys keys) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> new Entry(
                            Nodes.text(tuple.getKeyNode()).orElse(""),
                            tuple.getKeyNode().getStartMark().getLine() + 1,
                            tuple.getValueNode()))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        if (!Nodes.isEmpty(node)) {
            int line = node.getStartMark().getLine() + 1;
            report(name, line, Expected.KEYS, "hsp-roster: { retention: 24m }", keys);
        }
        return new ArrayList<>();
    }

    private static void report(String key, int line, Expected expected, String example, KnownKeys keys) {
        keys.add(Code.WRONG_VALUE, OptionalInt.of(line), key, expected, example);
    }
}
